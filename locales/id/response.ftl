# Tanggapan atas hasil: sudah dibaca, komentar, seberapa adil.

button-acknowledge = 👁 Saya sudah membaca
button-comment = ✍️ Tulis tanggapan
ack-kept = Tercatat sebagai sudah dibaca, bukan sebagai setuju.
ack-line = 👁 Ditandai sudah dibaca { $at }.
ack-not-yet = 👁 Belum ditandai sudah dibaca. Diam tidak dianggap setuju.
ack-comment-line = ✍️ Tanggapan: <i>{ $comment }</i>
ack-meaning = Artinya Anda <b>sudah melihat</b> hasil ini, <b>bukan bahwa Anda menyetujuinya</b>. Hak Anda tidak berkurang. Bila mau, tulis tanggapan; atasan Anda membacanya, dan tanggapan itu ikut tercetak pada rapor.
comment-ask = ✍️ Ketik tanggapan Anda atas hasil ini, paling banyak { $most } huruf. { $rater } akan membacanya, dan tanggapan itu ikut tercetak pada rapor. Nilai tidak berubah karenanya.
comment-given = Tanggapan sekarang: <i>{ $comment }</i>
    Kiriman baru menggantikannya.
comment-kept = ✍️ Tanggapan Anda tersimpan.
remark-text-please = Kirimkan sebagai tulisan, atau buka /menu bila tidak jadi.
remark-too-long = Tulisan itu terlalu panjang. Ringkaskan menjadi paling banyak { $most } huruf, lalu kirim lagi.
notice-result-comment = ✍️ <b>{ $name }</b> menanggapi hasil { $cycle }:
    <blockquote>{ $comment }</blockquote>
    <i>Untuk dibaca; tidak mengubah nilai.</i>

button-fairness = ⚖️ Seberapa adil penilaian ini?
fairness-ask = ⚖️ <b>Seberapa adil penilaian ini menurut Anda?</b>
    { $cycle }
fairness-scale = 1 sangat tidak adil · 2 kurang adil · 3 cukup adil · 4 adil · 5 sangat adil
fairness-answered = Jawaban Anda: <b>{ $level }</b>. Terima kasih. Jawaban dapat diubah sampai periode ditutup.
fairness-anonymous = <i>Tanpa nama: hanya dihitung dalam kelompok lima orang atau lebih. Atasan dan admin tidak melihat siapa menjawab apa.</i>
fairness-kept = Tersimpan. Terima kasih.
button-fairness-text = ✍️ Tambah satu kalimat
fairness-text-ask = ✍️ Apa yang membuatnya adil atau tidak adil? Ketik satu kalimat, paling banyak { $most } huruf. Kalimat dibaca admin dan pimpinan tanpa nama dan tanpa unit, dan baru bila sedikitnya lima orang menulis. Jangan menyebut nama.

button-dash-fairness = ⚖️ Rasa adil
dash-fairness-none = ⚖️ Belum ada jawaban atas pertanyaan seberapa adil penilaian ini.
dash-fairness-head = ⚖️ <b>Seberapa adil menurut ASN</b> · { $cycle }
dash-fairness-all = Rata-rata <b>{ $mean }</b> dari 5 · menjawab { $answered } dari { $all } penerima hasil
dash-fairness-level = { $level } { $bar } { $count }
dash-fairness-units = <b>Per unit</b> (yang terendah di atas)
dash-fairness-unit = { $unit }: { $mean } ({ $answered } dari { $all } menjawab)
dash-fairness-cycles = <b>Antarperiode</b>
dash-fairness-cycle = { $cycle }: { $mean } ({ $answered } jawaban)
button-dash-sentences = 💬 Kalimat ({ $count })
dash-sentences-few = <i>Kalimat ditampilkan bila sedikitnya { $least } orang menulis.</i>
dash-sentences-head = 💬 <b>{ $count } kalimat</b>, tanpa nama dan unit, dalam urutan acak
