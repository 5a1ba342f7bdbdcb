# Latihan menilai dengan kasus rekaan.

practice-head = 🎯 <b>Latihan</b>
practice-head-first = 🎯 <b>Latihan sebelum menilai</b> { $place }/{ $total }
practice-intro = Sebelum menilai untuk pertama kali, cobalah { $total } kasus rekaan, kira-kira satu menit. Semua atasan mendapat kasus yang sama. Hanya dilakukan sekali.
practice-question = <i>Tingkat mana yang paling sesuai dengan cerita ini?</i>
practice-same = ✅ Anda memilih <b>{ $key }</b>, sama dengan kuncinya.
practice-other = Anda memilih <b>{ $own }</b>, kuncinya <b>{ $key }</b>.
practice-why = Karena: { $why }
practice-private = <i>🔒 Jawaban ini hanya ditunjukkan kepada Anda. Bila Anda mengirim lima penilaian atau lebih, admin kepegawaian melihat rata-rata jaraknya dari kunci.</i>
practice-done = Latihan selesai, terima kasih. Sekarang nilailah dengan cara yang sama: apa yang Anda lihat, sesering Anda melihatnya.
practice-list = 🎯 <b>Latihan menilai</b>
    Kasus rekaan untuk mencoba skala 1 sampai 5. Terjawab { $answered } dari { $total }.
    Jawaban pertama yang disimpan. Hanya Anda yang melihatnya. Bila Anda mengirim lima penilaian atau lebih, admin kepegawaian melihat rata-rata jaraknya pada kasus bersama.
practice-distance = Pada kasus bersama, jawaban Anda rata-rata berjarak <b>{ $distance }</b> tingkat dari kuncinya.
button-practice = 🎯 Latihan
button-practice-done = ▶️ Mulai menilai
button-case = { $competency }: { $item }
button-case-answered = ✓ Anda { $own }, kunci { $key } · { $competency }: { $item }
