# Benturan kepentingan, atasan berhalangan, dan penilaian yang dialihkan.

button-conflict = ⚖️ Benturan kepentingan
button-give-back = ↩️ Kembalikan
button-absent = 🏥 Atasan berhalangan
button-absent-all = 🏥 Berhalangan: alihkan { $count } penilaian
button-name-rater = 🔎 Tunjuk penilai lain
button-delegation-open = 👤 Buka

form-closed-conflict = Benturan kepentingan sudah dinyatakan. Bagian kepegawaian menunjuk penilai lain; Anda tidak perlu menilai lagi.

conflict-ask-rater = ⚖️ Apakah Anda punya hubungan pribadi, keluarga, atau usaha dengan <b>{ $name }</b>, sehingga sulit menilai dengan adil?

    Bila ya, atasan Anda yang akan menilai. Yang sudah Anda isi tidak dihitung. Ketik alasannya dalam satu kalimat; hanya penilai yang baru dan admin (lewat audit) yang dapat membacanya.
conflict-ask-ratee = ⚖️ Apakah ada hubungan pribadi, keluarga, usaha, atau perselisihan dengan <b>{ $superior }</b>, sehingga Anda khawatir tidak dinilai dengan adil?

    Bila ya, atasan dari atasan Anda yang akan menilai. Ketik alasannya dalam satu kalimat; hanya penilai yang baru dan admin (lewat audit) yang dapat membacanya. Atasan Anda tidak.
give-back-ask = ↩️ Kembalikan penilaian <b>{ $name }</b> kepada penilai sebelumnya? Ini hanya dapat dilakukan sekali. Ketik alasannya dalam satu kalimat.
give-back-done = ↩️ Penilaian <b>{ $name }</b> dikembalikan kepada <b>{ $to }</b>. Semua pihak diberi tahu.
absent-ask = 🏥 <b>{ $superior }</b> berhalangan menilai <b>{ $name }</b>? Penilaian dialihkan kepada atasan dari penilai itu; yang sudah diisi tetap.

    Ketik alasannya dalam satu kalimat, atau tunjuk penilai lain.
absent-ask-named = 🏥 <b>{ $superior }</b> berhalangan menilai <b>{ $name }</b>? Ketik alasan penunjukan dalam satu kalimat; yang sudah diisi tetap.

absent-all-ask = 🏥 <b>{ $name }</b> berhalangan? { $count } penilaian yang belum terkirim dialihkan sekaligus kepada atasannya; yang sudah diisi tetap.

    Ketik alasannya dalam satu kalimat, atau tunjuk penilai lain. Bila ia hanya pergi beberapa hari dan masih sempat menilai, tidak perlu dialihkan.
absent-all-ask-named = 🏥 Alihkan { $count } penilaian <b>{ $name }</b> yang belum terkirim kepada <b>{ $to }</b>? Ketik alasannya dalam satu kalimat; yang sudah diisi tetap.
absent-all-done = ✅ { $count } penilaian sekarang dilakukan <b>{ $to }</b>. Semua pihak diberi tahu.
absent-all-left = ⚠️ { $count } tidak dapat dialihkan demikian: { $names }. Tunjuklah penilai lain.
absent-all-none = Tidak ada lagi penilaian yang dapat dialihkan.
delegation-held-conflict = ⚖️ Dialihkan kepada Anda karena benturan kepentingan: <i>{ $reason }</i>
delegation-held-absence = 🏥 Dialihkan kepada Anda karena penilai berhalangan: <i>{ $reason }</i>
delegation-awaits = ⚖️ Benturan kepentingan dinyatakan dan tidak ada atasan di atasnya. Tunjuklah penilai.
delegation-done = ✅ Penilaian <b>{ $name }</b> sekarang dilakukan <b>{ $to }</b>. Semua pihak diberi tahu.
delegation-office-told = ✅ Benturan kepentingan tercatat. Tidak ada atasan di atasnya, jadi bagian kepegawaian menunjuk siapa yang menilai <b>{ $name }</b>. Anda akan diberi tahu.
delegation-already = Benturan kepentingan ini sudah tercatat, dan penilaiannya sudah dialihkan.
delegation-nobody-above = Tidak ada atasan di atasnya. Tunjuklah siapa yang menilai.
delegation-no-rater = Orang itu tidak dapat menilai: ia yang dinilai, penilai yang sekarang, punya benturan kepentingan, menjadi rekan penilai, atau sudah keluar. Pilih yang lain.
delegation-closed = Penilaian ini tidak dapat dialihkan lagi: sudah terkirim, sudah dialihkan, atau periode sudah selesai.

desk-search-delegate = 🔎 Ketik nama atau 4 angka terakhir NIP orang yang akan menilai.

notice-delegated-rater-conflict = ⚖️ Anda diminta menilai <b>{ $name }</b>, karena ada benturan kepentingan pada penilai sebelumnya.

    Alasan: <i>{ $reason }</i>

    Bila menurut Anda tidak ada benturan, penilaian dapat dikembalikan sekali dari daftar Menilai.
notice-delegated-rater-absence = 🏥 Anda diminta menilai <b>{ $name }</b>, karena penilai sebelumnya berhalangan. Yang sudah diisi tetap tersimpan.

    Alasan: <i>{ $reason }</i>
notice-delegated-rater-returned = ↩️ Penilaian <b>{ $name }</b> dikembalikan kepada Anda.

    Alasan: <i>{ $reason }</i>
notice-delegated-ratee-conflict = ⚖️ Untuk penilaian Anda dinyatakan benturan kepentingan. Sekarang yang menilai Anda: <b>{ $to }</b>.
notice-delegated-ratee-absence = 🏥 Penilai Anda berhalangan. Sekarang yang menilai Anda: <b>{ $to }</b>.
notice-delegated-ratee-returned = ↩️ Penilaian Anda dikembalikan kepada <b>{ $to }</b>.
notice-delegated-former-conflict = ⚖️ Untuk penilaian <b>{ $name }</b> dinyatakan benturan kepentingan. Sekarang yang menilai: <b>{ $to }</b>. Yang sudah Anda isi tidak dihitung.
notice-delegated-former-absence = 🏥 Selama Anda berhalangan, <b>{ $to }</b> menilai <b>{ $name }</b>. Yang sudah Anda isi tetap.
notice-delegated-former-returned = ↩️ Penilaian <b>{ $name }</b> dikembalikan kepada <b>{ $to }</b>.
notice-all-delegated-rater = 🏥 Anda diminta menilai { $count } orang, karena <b>{ $from }</b> berhalangan. Yang sudah diisi tetap tersimpan.

    { $names }{ $more ->
        [0] {""}
       *[other] {" "}… dan { $more } orang lagi
    }

    Alasan: <i>{ $reason }</i>
notice-all-delegated-former = 🏥 Selama Anda berhalangan, <b>{ $to }</b> menilai { $count } orang dari tim Anda. Yang sudah Anda isi tetap.
notice-delegation-needed = ⚖️ Untuk penilaian <b>{ $name }</b> oleh <b>{ $superior }</b> dinyatakan benturan kepentingan, dan tidak ada atasan di atasnya. Tunjuklah penilai.
