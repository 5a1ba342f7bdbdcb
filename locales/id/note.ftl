# Catatan kejadian: ditulis atasan sepanjang tahun, tertutup sampai dikutip dalam alasan.

button-note-incident = 📝 Catat kejadian
button-note-again = 📝 Catat kejadian lagi
button-notes = 📒 Catatan tentang orang ini
button-note = 🔎 { $date } · { $competency }
button-note-remove = 🗑 Hapus
button-note-remove-sure = 🗑 Ya, hapus
button-today = Hari ini
button-yesterday = Kemarin
button-other-day = 🗓 Tanggal lain
note-person = 👤 <b>{ $name }</b>
    { $position }
note-none = Belum ada catatan kejadian.
    Catatlah yang Anda lihat sepanjang tahun, yang baik maupun yang kurang, supaya penilaian nanti tidak hanya bergantung pada ingatan. 🔒 Hanya Anda yang membacanya, sampai Anda mengutipnya dalam alasan.
note-count = 📒 Catatan Anda: { $count }. 🔒 Hanya Anda yang membacanya, sampai Anda mengutipnya dalam alasan.
note-head = <b>{ $date }</b> · { $competency }
note-photo = 📷 foto
note-cited = 📌 dikutip
note-ask-day = 📝 Kapan kejadian tentang <b>{ $name }</b> itu?
note-ask-competency = 📝 <b>{ $name }</b>, { $date }
    Kejadian itu menyangkut kompetensi yang mana?
note-ask-words = 📝 <b>{ $name }</b>, { $date } · <b>{ $competency }</b>
    Ketik satu kalimat: apa yang dilakukan dan apa hasilnya. Atau kirim foto dengan keterangan.
    Sebaiknya jangan menampilkan data pribadi warga.
note-ask-caption = 📷 Foto diterima. Sekarang ketik satu kalimat: apa yang terlihat pada foto itu?
note-wrong-kind = Kejadian dicatat sebagai tulisan atau foto. Ketik satu kalimat, atau kirim foto dengan keterangan.
note-kept = ✅ Tersimpan: <b>{ $name }</b>, { $date } · { $competency }.
    🔒 Hanya Anda yang membacanya, sampai Anda mengutipnya dalam alasan.
note-remove-ask = 🗑 Hapus catatan { $date } ini untuk selamanya?
    <blockquote>{ $text }</blockquote>
note-removed = Catatan terhapus.
note-stays = Catatan ini dikutip dalam alasan penilaian, jadi tidak dapat dihapus.
note-none-here = Belum ada catatan Anda untuk kompetensi ini.
note-beside = 📒 Catatan Anda tentang <b>{ $name }</b> ({ $shown } terbaru dari { $total }):
note-choose = 📌 Catatan mana yang menjadi alasan? Tanggal, tulisan, dan fotonya akan terlihat oleh yang dinilai setelah kedua penilaian terkirim.
note-quote = { $date }: { $text }
button-see-notes = 📒 Lihat catatan ({ $count })
button-cite = 📌 Kutip kejadian
button-cite-note = 📌 { $date }: { $text }
toast-cited = Kejadian dikutip dalam alasan.
button-cited = 📌 Kejadian yang dikutip ({ $count })
cited-head = 📌 <b>{ $competency }</b> · { $item }
cited-foot = { $date }. Dicatat oleh { $author }, dikutip dalam { $cycle }.
cited-none = Tidak ada kejadian yang dikutip.
