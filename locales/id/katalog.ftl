# Katalog pelatihan (/katalog): menjelajah, mengunduh, mengirim berkas baru.

command-katalog = Katalog pelatihan dan kelas (admin)
button-katalog = 🎓 Katalog pelatihan
katalog-not-admin = Katalog pelatihan dikelola oleh admin kepegawaian. Buka /pelatihan untuk melihat rencana Anda.
katalog-home =
    🎓 <b>Katalog pelatihan</b>

    Pelatihan: <b>{ $trainings }</b> · kelas: { $classes }
    Kursi terisi: { $taken } dari { $seats }

    Pilih kompetensi untuk melihat pelatihannya.
button-katalog-competency = { $name } ({ $count })
katalog-list = 🎓 <b>{ $competency }</b>: pelatihan dalam katalog. Pilih satu untuk melihat isinya.
katalog-list-empty = 🎓 <b>{ $competency }</b>: belum ada pelatihan dalam katalog.
button-katalog-training = { $code } · { $from }→{ $to } · { $title }
katalog-training =
    <b>{ $title }</b> ({ $code })
    { $competency }, tingkat { $from } → { $to }
    { $form } · { $hours } JP · { $provider }
    Jenjang: { $jenjang }
    Bidang: { $bidang }

    { $description }
katalog-all = semua
katalog-mandatory = Wajib
katalog-class = 🗓 { $starts } s.d. { $ends }, { $place }: { $taken } dari { $seats } kursi terisi ({ $code })
katalog-any-time = Tanpa kelas: dapat dimulai kapan saja.
katalog-caption = Katalog pelatihan. Ubah di Excel, simpan, lalu kirim lewat /katalog, "Kirim berkas baru".
katalog-ask-file =
    📥 Kirim berkas <b>XLSX</b> katalog yang sudah diubah (paling besar 5 MB).

    Perubahannya ditunjukkan dahulu. Tidak ada yang berubah sebelum Anda mengetuk <b>Ya, simpan</b>.
katalog-unchanged = Tidak ada perubahan: isi berkas "{ $fileName }" sama dengan katalog yang berlaku.
katalog-changes =
    🔍 <b>Perubahan katalog</b> (belum disimpan)

    Pelatihan: { $added } baru, { $changed } berubah, { $retired } tidak ditawarkan lagi
    Kelas: { $newClasses } baru, { $changedClasses } berubah, { $removedClasses } dihapus
katalog-changes-end = Pelatihan yang sudah masuk rencana pegawai tetap dapat diselesaikan. Kelas yang tidak ada dalam berkas tetap ada; untuk menghapusnya, isi kolom Hapus dengan ya.
katalog-superseded = Katalog sudah berubah sejak perubahan ini ditunjukkan. Berikut perbandingannya dengan katalog sekarang.
katalog-competencies-gone = Kamus yang baru tidak lagi memuat kompetensi { $keys }. Perbaiki kolom Kompetensi, lalu kirim lagi berkasnya.
katalog-saved = ✅ Katalog disimpan. Rekomendasi berikutnya memakainya.
katalog-seats-below-taken = Kelas { $code } ({ $training }): { $taken } kursi sudah terisi. Jumlah kursi tidak boleh kurang dari { $taken }.
katalog-class-moved = Kelas { $code } sudah menjadi kelas pelatihan { $training }. Pakai kode kelas yang baru.
katalog-class-held = Kelas { $code } ({ $training }) ada dalam rencana { $taken } orang, jadi tidak dapat dihapus.
katalog-change-training-added = Pelatihan baru { $code }: { $title }
katalog-change-training-returned = Pelatihan ditawarkan lagi { $code }: { $title }
katalog-change-training-retired = Tidak ditawarkan lagi { $code }: { $title }
katalog-change-training-changed = Pelatihan { $code }, { $field }: { $before } → { $after }
katalog-change-class-added = Kelas baru { $code } ({ $training }), mulai { $starts }, { $seats } kursi
katalog-change-class-changed = Kelas { $code }, { $field }: { $before } → { $after }
katalog-change-class-removed = Kelas dihapus { $code } ({ $training }), mulai { $starts }
katalog-help-trainings = Satu baris untuk setiap pelatihan. Kode: misalnya INT-01, jangan diganti bila pelatihannya sama. Kompetensi: kode dalam kamus. Jalur: experience (penugasan, magang), social (coaching, mentoring), atau formal. JP: 1 sampai 200. Contoh dan Wajib: ya atau tidak. Jenjang dan Bidang: pisahkan dengan koma; kosong berarti semua. Baris yang dihapus: pelatihan tidak ditawarkan lagi.
katalog-help-classes = Satu baris untuk setiap kelas. Tanggal seperti 2027-03-31. Kursi tidak boleh kurang dari yang terisi. Kolom Terisi hanya keterangan. Hapus: isi ya untuk menghapus kelas yang belum ada dalam rencana siapa pun; baris yang dihapus begitu saja tidak menghapus kelasnya.
