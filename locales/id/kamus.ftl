# Kamus kompetensi (/kamus): menjelajah, mengunduh, mengirim versi baru.

command-kamus = Kamus kompetensi dan standar (admin)
button-kamus = 📚 Kamus kompetensi
kamus-not-admin = Kamus kompetensi dikelola oleh admin kepegawaian. Buka /penilaian untuk melihat kompetensi Anda.
kamus-none = Belum ada kamus kompetensi. Kirim berkasnya lewat "Kirim berkas baru".
kamus-home =
    📚 <b>Kamus kompetensi</b>
    { $label }

    Versi terbaru: <b>{ $version }</b> ({ $date })
    Kompetensi: { $competencies } · butir: { $items }
    Jabatan dengan standar sendiri: { $positions }
    Dipakai oleh: { $cycles }

    Versi yang sudah dipakai tidak berubah. Perubahan menjadi versi baru dan berlaku mulai periode berikutnya.
kamus-no-cycle = belum ada periode
button-kamus-list = 🔎 Lihat kompetensi
button-kamus-positions = 🧭 Standar per jabatan
button-kamus-versions = 🗂 Daftar versi
kamus-list = 📚 <b>Kompetensi</b> (versi { $version }). Pilih satu untuk melihat isinya.
kamus-kind =
    { $kind ->
        [manajerial] Manajerial
        [sosial_kultural] Sosial kultural
       *[teknis] Teknis
    }
kamus-competency =
    <b>{ $name }</b> ({ $key })
    { $kind } · { $bidang }

    { $meaning }

    <b>Tingkat yang dituntut</b>
    { $levels }
kamus-every-bidang = semua bidang
kamus-level-line = { $who }: { $level }
kamus-item =
    <b>{ $title }</b> ({ $key })
    { $competency }
kamus-anchor = <b>{ $level }</b>  { $anchor }
kamus-positions =
    🧭 <b>Standar per jabatan</b> (versi { $version })
    Jabatan lain mengikuti standar jenjangnya.

    { $positions }
kamus-positions-none =
    🧭 <b>Standar per jabatan</b> (versi { $version })

    Belum ada jabatan dengan standar sendiri; semua mengikuti jenjangnya. Tambahkan lewat lembar "Standar jabatan" di berkas XLSX.
kamus-position-line = <b>{ $position }</b>: { $levels }
kamus-versions =
    🗂 <b>Versi kamus</b>
    Ketuk satu versi untuk mengunduhnya.

    { $versions }
kamus-version-line = <b>Versi { $version }</b>, { $date }: { $label }. Dipakai oleh: { $cycles }
button-kamus-version = 📄 Versi { $version }
kamus-caption = Kamus kompetensi versi { $version }. Ubah di Excel, simpan, lalu kirim lewat /kamus, "Kirim berkas baru".
kamus-ask-file =
    📥 Kirim berkas <b>XLSX</b> kamus yang sudah diubah (paling besar 5 MB).

    Perubahannya ditunjukkan dahulu. Tidak ada yang berubah sebelum Anda mengetuk <b>Ya, simpan</b>.
kamus-unchanged = Tidak ada perubahan: isi berkas "{ $fileName }" sama dengan versi { $version } yang berlaku.
kamus-earlier = Isi berkas "{ $fileName }" sama persis dengan versi { $version } yang lama. Untuk memberlakukannya lagi, ubah nama kamus di lembar "Versi", lalu kirim lagi.
kamus-changes =
    🔍 <b>Perubahan kamus</b> (belum disimpan)
    Dibandingkan dengan versi { $version }.

    Kompetensi: { $added } baru, { $changed } berubah, { $removed } dihapus
    Butir: { $items } · perilaku: { $anchors }
    Standar jenjang: { $jenjang } · standar jabatan: { $positions }
kamus-changes-end =
    Disimpan sebagai versi baru untuk periode berikutnya. { $open ->
        [none] Tidak ada periode yang sedang berjalan.
       *[other] { $open } tetap memakai versinya sendiri.
    }
kamus-still-taught = ⚠️ Katalog masih memuat pelatihan untuk kompetensi yang dihapus: { $keys }. Perbaiki juga katalognya (/katalog).
kamus-superseded = Kamus sudah berubah sejak perubahan ini ditunjukkan. Berikut perbandingannya dengan versi terbaru.
kamus-saved = ✅ Disimpan sebagai <b>versi { $version }</b>. Periode berikutnya memakainya; periode yang berjalan tetap memakai versinya sendiri.

kamus-change-label = Nama kamus: { $before } → { $after }
kamus-change-competency-added = Kompetensi baru { $key }: { $name }
kamus-change-competency-removed = Kompetensi dihapus { $key }: { $name }
kamus-change-competency-changed =
    { $key }, { $field ->
        [name] nama
        [meaning] arti
        [kind] jenis
       *[bidang] bidang
    }: { $before } → { $after }
kamus-change-item-added = Butir baru { $key }: { $title }
kamus-change-item-removed = Butir dihapus { $key }: { $title }
kamus-change-item-changed = Butir { $key }: { $before } → { $after }
kamus-change-anchor-changed = Butir { $key }, tingkat { $level }: { $before } → { $after }
kamus-change-jenjang-level = Standar { $jenjang }, { $key }: { $before } → { $after }
kamus-change-position-added = Jabatan dengan standar sendiri: { $position }
kamus-change-position-removed = Jabatan kembali mengikuti jenjang: { $position }
kamus-change-position-level = Standar jabatan { $position }, { $key }: { $before } → { $after }
kamus-change-order = Urutan kompetensi atau butir berubah.

kamus-help-version = Satu baris: nama kamus, 3 sampai 80 huruf.
kamus-help-competencies = Satu baris untuk setiap kompetensi. Kode: tiga huruf besar, jangan diganti bila kompetensinya tetap sama. Jenis: manajerial, sosial_kultural, atau teknis. Bidang: semua, atau satu bidang untuk kompetensi teknis. Arti: 10 sampai 200 huruf.
kamus-help-items = Tepat dua baris untuk setiap kompetensi. Kode butir: kode kompetensi dan satu angka, misalnya INT1. Tingkat 1 sampai Tingkat 5: satu perilaku yang dapat diamati, 10 sampai 140 huruf.
kamus-help-jenjang = Tingkat 1 sampai 5 yang dituntut dari setiap jenjang. Setiap kompetensi harus ada.
kamus-help-positions = Hanya untuk jabatan yang standarnya berbeda dari jenjangnya. Nama jabatan harus sama persis dengan data pegawai. Sel kosong mengikuti jenjang. Untuk kompetensi baru tambahkan kolom dengan kodenya.
kamus-help-after = Simpan sebagai .xlsx, lalu kirim ke bot lewat /kamus, "Kirim berkas baru". Versi yang sudah dipakai dalam suatu periode tidak berubah.
