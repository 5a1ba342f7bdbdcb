# Keberatan: mengajukan, menjawab, memutus.

command-keberatan = Keberatan atas hasil saya
button-appeal = ⚖️ Ajukan keberatan
button-appeal-go-on = ⚖️ Lanjutkan keberatan
button-appeal-own = ⚖️ Lihat keberatan saya
button-appeal-open = ⚖️ Lihat keberatan
button-appeal-case = ⚖️ Buka berkas
button-appeal-queue = ⚖️ Putuskan keberatan ({ $count })

appeal-home = ⚖️ <b>Keberatan</b>
    Ditujukan kepada atasan penilai, paling lambat { $days } hari kalender setelah hasil diterima. Kedua pihak didengar; putusannya final (PP 30/2019 Pasal 59).
appeal-own-none = Belum ada hasil yang terbit untuk Anda.
appeal-own = <b>Hasil Anda</b> · { $cycle }, diterima { $received }
appeal-own-filed = <b>Keberatan Anda</b> · { $cycle }: sudah diajukan, menunggu putusan.
appeal-own-decided = <b>Keberatan Anda</b> · { $cycle }: sudah diputus, final.
appeal-last-day = Keberatan paling lambat <b>{ $last }</b>.
appeal-too-late = Masa keberatan berakhir { $last }.
appeal-cycle-closed = Periode ini sudah ditutup; keberatan tidak dapat diajukan lagi.
appeal-to-decide = <b>Menunggu putusan Anda: { $count }</b>
appeal-against = <b>Atas penilaian Anda: { $count }</b>, { $unanswered } belum Anda jawab
appeal-admin-counts = 🗂 Keberatan: { $waiting ->
        [0] <b>tidak ada yang menunggu putusan</b>
       *[other] <b>{ $waiting } menunggu putusan</b>, terlama { $days } hari
    } · dikabulkan { $granted } · ditolak { $refused }
appeal-digest-nobody = ⚠️ { $count } keberatan belum ada pemutusnya. Tunjuk di /keberatan.
appeal-admin-nobody = { $count } belum ada pemutusnya: roster tidak menyebut siapa di atas penilainya, atau orang itu belum terhubung. Ketuk untuk menunjuk.
button-appeal-name = 👤 Tunjuk pemutus: { $name }

appeal-draft = ⚖️ <b>Keberatan</b> · { $cycle }
    Penilai: { $rater }. Paling lambat { $last }.
appeal-draft-no-items = 1. <b>Butir</b>: belum dipilih
appeal-draft-items = <b>Butir ({ $count })</b>
appeal-draft-no-reason = 2. <b>Alasan</b>: belum ditulis
appeal-draft-evidence = <b>Bukti</b>: { $count }
appeal-draft-ready = Periksa sekali lagi, lalu ketuk <b>Ajukan keberatan</b>. Rancangan ini tersimpan.
appeal-draft-missing = Pilih sedikitnya satu butir dan tulis alasannya. Rancangan ini tersimpan.
appeal-item = · { $item }: diri { $self }, atasan { $superior }
appeal-item-after = · { $item }: diri { $self }, atasan { $superior } → <b>{ $after }</b>
appeal-item-button = { $mark } { $self }/{ $superior } { $item }
appeal-items = Ketuk butir yang menjadi keberatan Anda. Angka: diri/atasan. ({ $page }/{ $pages })
button-appeal-items = ☑️ Pilih butir ({ $count })
button-appeal-items-done = ✅ Selesai memilih ({ $count })
button-appeal-reason = ✏️ Tulis alasan
button-appeal-reason-again = ✏️ Ubah alasan
button-appeal-evidence = 📎 Tambah bukti ({ $count })
appeal-ask-reason = ✏️ Ketik alasan keberatan Anda, sedikitnya satu kalimat: apa yang terjadi, kapan, dan mengapa nilainya menurut Anda tidak tepat. Penilai dan pemutus membacanya.
appeal-ask-evidence = 📎 Kirim bukti: tulisan, foto, atau dokumen, satu per satu, paling banyak { $most }. Selesai? Ketuk Kembali.
appeal-text-please = Kirimkan sebagai tulisan, sedikitnya satu kalimat.
appeal-send-ask = Ajukan sekarang? { $rater } akan diminta menjelaskan, lalu atasannya memutus. Dapat ditarik kembali sampai diputus.
appeal-filed-toast = Keberatan Anda diajukan.
button-appeal-withdraw = ↩️ Tarik kembali keberatan
button-appeal-withdraw-sure = Ya, tarik kembali
appeal-withdraw-ask = Tarik kembali keberatan ini? Ia menjadi rancangan lagi dan dapat diajukan ulang sampai { $last }.
appeal-withdrawn-toast = Keberatan ditarik kembali.

appeal-head = ⚖️ <b>Keberatan { $name }</b> · { $cycle }
appeal-parties = Penilai: { $rater } · Pemutus: { $decider }
appeal-no-decider-yet = belum ditunjuk
appeal-filed-at = Diajukan { $at }
appeal-waits-answer = ⏳ Menunggu penjelasan penilai, sampai { $until }
appeal-waits-silent = ⏳ Menunggu putusan. Penilai tidak menjawab sampai { $until }; dicatat sebagai tidak menjawab.
appeal-waits-decision = ⏳ Menunggu putusan
appeal-reason-line = <b>Alasan keberatan</b>
appeal-answer-line = <b>Penjelasan { $rater }</b>
appeal-files = 📎 { $count } berkas, di “Bukti dan pernyataan”
button-appeal-statements = 📎 Bukti dan pernyataan ({ $count })
appeal-reason-of = <b>Alasan keberatan { $name }</b>
appeal-said-by = <b>{ $name }</b> · { $at }
button-appeal-answer = ✍️ Beri penjelasan
button-appeal-add = ✍️ Tambah keterangan
appeal-ask-answer = ✍️ Ketik penjelasan Anda atas keberatan { $name }: apa yang Anda lihat, kapan, dan mengapa Anda menilai demikian. Sedikitnya satu kalimat; { $name } dan pemutus membacanya.
appeal-ask-more = ✍️ Ketik keterangan tambahan Anda. Penilai dan pemutus membacanya.
appeal-ask-files = Foto dan dokumen juga dapat dikirim; paling banyak { $most } kiriman.

appeal-case-no-reason = <b>Alasan putusan</b>: belum ditulis
appeal-decision-reason = <b>Alasan putusan</b>
appeal-case-how = Buka setiap butir dan beri tingkat, atau biarkan. Lalu tulis satu alasan untuk semuanya dan putuskan.
appeal-case-wait = Penilai masih dapat menjelaskan sampai { $until }. Sesudah ia menjawab, atau sesudah hari itu, Anda dapat memutus. Butir sudah dapat dibaca.
button-appeal-decision-reason = ✏️ Tulis alasan putusan
button-appeal-decision-reason-again = ✏️ Ubah alasan putusan
button-appeal-leave = ↩️ Biarkan tetap
appeal-side-self = <b>Diri: { $level }</b>
appeal-side-superior = <b>{ $rater }: { $level }</b>
appeal-side-peers = Rekan dan bawahan, seluruh kompetensi: rata-rata { $mean } dari { $count } orang
appeal-dialogue-agree = 💬 { $name } dalam dialog: setuju
appeal-dialogue-explain = 💬 { $name } dalam dialog:
appeal-dialogue-revise = 💬 { $name } dalam dialog mengubah nilainya:
appeal-level-stays = Tetap: { $level }
appeal-level-given = Putusan Anda: { $before } → <b>{ $after }</b>
appeal-level-toast = Tersimpan. Diubah: { $count } butir.
appeal-ask-decision-reason = ✏️ Ketik satu alasan untuk seluruh putusan, sedikitnya satu kalimat. Kedua pihak membacanya.
appeal-wait-toast = Penilai masih dapat menjelaskan sampai { $until }.
appeal-needs-reason = Tulis alasan putusan lebih dahulu.
appeal-needs-change = Setuju berarti sedikitnya satu butir diubah. Beri tingkat baru, atau ketuk Tolak.
appeal-ask-granted = ✅ <b>Kabulkan keberatan { $name }?</b> { $count } butir berubah:
appeal-ask-refused = ❌ <b>Tolak keberatan { $name }?</b> Semua nilai tetap.
appeal-ask-final = Putusan ini final dan langsung diberitahukan kepada kedua pihak.
button-appeal-granted-sure = ✅ Ya, kabulkan
button-appeal-refused-sure = ❌ Ya, tolak
appeal-decided-toast = Putusan tersimpan.
appeal-decided-granted = ✅ <b>Dikabulkan</b> oleh { $decider }, { $at }
appeal-decided-refused = ❌ <b>Ditolak</b> oleh { $decider }, { $at }
appeal-changed-item = · { $item }: { $before } → <b>{ $after }</b>
appeal-score = Kesesuaian jabatan (JPM): { $before } → <b>{ $after }</b>
appeal-score-stays = Nilai dan JPM tidak berubah.
appeal-jpm = { $jpm } % ({ $band })
appeal-no-jpm = tidak dihitung
appeal-final = <b>Keputusan bersifat final.</b>
result-changed = ⚖️ Berubah melalui keberatan (final). { $score }

appeal-recuse-ask = ⚖️ Apakah Anda punya hubungan pribadi, keluarga, atau usaha dengan <b>{ $name }</b> atau <b>{ $rater }</b>, sehingga sulit memutus dengan adil?
    Ketik alasannya, sedikitnya satu kalimat. Keberatan ini lalu diputus orang lain, dan tidak kembali kepada Anda. Alasan Anda hanya dibaca pemutus berikutnya dan pemeriksa (audit); kedua pihak hanya tahu bahwa pemutusnya berganti.
    Tidak jadi? Ketuk Kembali.
appeal-recused = ✅ Tercatat, terima kasih. Keberatan ini diteruskan kepada atasan berikutnya; Anda tidak perlu melakukan apa pun lagi.
appeal-recused-office = ✅ Tercatat, terima kasih. Bagian kepegawaian diminta menunjuk siapa yang memutus; Anda tidak perlu melakukan apa pun lagi.
appeal-recused-already = ✅ Benturan kepentingan Anda sudah tercatat. Anda tidak perlu melakukan apa pun lagi.
appeal-case-recused = ⚖️ Diteruskan kepada Anda karena benturan kepentingan pada pemutus sebelumnya: <i>{ $reason }</i>
notice-appeal-decider-changed = ⚖️ Pemutus keberatan <b>{ $name }</b> berganti karena benturan kepentingan. Sekarang yang memutus: <b>{ $decider }</b>. Anda tidak perlu melakukan apa pun.
notice-appeal-decider-awaited = ⚖️ Pemutus keberatan <b>{ $name }</b> berganti karena benturan kepentingan. Bagian kepegawaian menunjuk penggantinya. Anda tidak perlu melakukan apa pun.
desk-search-decider = 👤 Siapa yang memutus keberatan ini? Ketik nama atau 4 angka terakhir NIP. Pilih atasan yang lebih tinggi dari penilai; bukan penilai, bukan yang dinilai.
appeal-name-unlinked = Orang itu belum terhubung ke Telegram. Pilih yang lain.
appeal-name-party = Penilai, yang dinilai, dan siapa pun yang berbenturan kepentingan tidak dapat memutus keberatan ini.
appeal-named = { $name } ditunjuk dan diberi tahu.

notice-appeal-answer = ✍️ <b>{ $name } mengajukan keberatan atas penilaian Anda.</b> Ini hak setiap ASN. Mohon penjelasan Anda, sampai { $until }; sesudah itu dapat diputus tanpa penjelasan.
notice-appeal-decide = ⚖️ <b>Keberatan { $name }</b> atas penilaian { $rater } ({ $cycle }) ditujukan kepada Anda. Penilai diminta menjelaskan sampai { $until }; sesudah ia menjawab, atau sesudah hari itu, Anda memutus.
notice-appeal-answered = 💬 { $rater } sudah memberi penjelasan atas keberatan Anda. Anda dapat menambah keterangan sampai diputus.
notice-appeal-answered-decider = 💬 { $rater } sudah memberi penjelasan atas keberatan { $name }. Sekarang dapat diputus.
notice-appeal-withdrawn = ↩️ { $name } menarik kembali keberatannya ({ $cycle }). Tidak ada yang perlu dilakukan.
notice-appeal-granted = ⚖️ <b>Keberatan { $name } dikabulkan.</b> Nilai berubah:
notice-appeal-refused = ⚖️ <b>Keberatan { $name } ditolak.</b> Nilai tetap.
notice-appeal-plan = 🎓 Saran pelatihan disusun ulang menurut hasil baru; yang sudah Anda pilih tetap. Bila tidak diperlukan lagi, batalkan di /pelatihan.
notice-appeal-no-decider = ⚖️ Keberatan { $name } atas penilaian { $rater } belum ada pemutusnya: roster tidak menyebut siapa di atas penilai, atau orang itu belum terhubung. Mohon tunjuk seseorang.
button-appeal-find = 👤 Tunjuk pemutus
appeal-items-more = … dan { $count } butir lagi
