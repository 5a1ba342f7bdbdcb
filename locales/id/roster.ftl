# Impor data pegawai: berkas yang ditolak, baris yang ditolak, hasil impor.

## Berkas

roster-file-empty = Berkas "{ $fileName }" kosong. Kirim berkas CSV atau XLSX yang berisi baris judul kolom dan data pegawai.
roster-file-not-a-table =
    { $looksLike ->
        [pdf] Isi berkas "{ $fileName }" adalah PDF, bukan tabel, apa pun namanya. Buka data aslinya di Excel, lalu simpan sebagai "CSV UTF-8" atau "Excel Workbook (.xlsx)".
        [xls] Berkas "{ $fileName }" memakai format Excel lama (.xls). Buka di Excel, pilih Simpan Sebagai "Excel Workbook (.xlsx)", lalu kirim lagi.
        [ods] Berkas "{ $fileName }" adalah lembar LibreOffice (.ods). Simpan sebagai .xlsx atau CSV, lalu kirim lagi.
        [zip] Berkas "{ $fileName }" adalah arsip (zip) tanpa lembar Excel di dalamnya. Keluarkan isinya, lalu kirim berkas CSV atau XLSX-nya.
        [macro] Berkas "{ $fileName }" berisi makro (program di dalam Excel), jadi tidak dibuka. Di Excel pilih Simpan Sebagai "Excel Workbook (.xlsx)", lalu kirim lagi.
        [image] Isi berkas "{ $fileName }" adalah gambar. Foto atau tangkapan layar tidak dapat dibaca: kirim berkas CSV atau XLSX.
        [html] Isi berkas "{ $fileName }" adalah halaman web, meskipun namanya mungkin .xls. Buka di Excel, pilih Simpan Sebagai "Excel Workbook (.xlsx)", lalu kirim lagi.
       *[other] Berkas "{ $fileName }" bukan tabel yang dapat dibaca. Kirim berkas CSV atau XLSX.
    }
roster-file-password = Berkas "{ $fileName }" dikunci dengan kata sandi. Buka di Excel, hapus kata sandinya, simpan, lalu kirim lagi.
roster-file-broken = Berkas "{ $fileName }" rusak atau terpotong sehingga tidak dapat dibuka. Buka di Excel, simpan ulang sebagai .xlsx, lalu kirim lagi.
roster-file-quote-not-closed = Berkas "{ $fileName }": ada tanda kutip (") yang tidak ditutup pada baris { $row } atau sesudahnya. Perbaiki tanda kutip itu, lalu kirim lagi.
roster-file-too-large = Berkas "{ $fileName }" berukuran { $megabytes } MB, sedangkan batasnya { $limitMegabytes } MB. Hapus lembar dan gambar yang tidak perlu, lalu kirim lagi.
roster-file-unpacks-too-large = Isi berkas "{ $fileName }" menjadi { $megabytes } MB setelah dibuka, terlalu besar untuk data pegawai. Salin hanya tabel pegawai ke buku kerja baru, lalu kirim lagi.
roster-file-sheet-too-large = Lembar pertama berkas "{ $fileName }" membentang sampai baris { $rows } dan kolom ke-{ $columns }. Hapus baris dan kolom di luar tabel pegawai, atau salin tabelnya ke buku kerja baru, lalu kirim lagi.

## Seluruh tabel

roster-fault-no-header = Baris { $row }: judul kolom tidak ditemukan. Di atas data harus ada satu baris judul kolom: nip, nama, jabatan, jenjang, bidang, unit, unit_induk, nip_atasan, no_hp, status, peran.
roster-fault-no-rows = Baris { $row } berisi judul kolom, tetapi tidak ada data pegawai di bawahnya. Isi datanya, lalu kirim lagi.
roster-fault-wrong-separator = Baris { $row }: semua isi berada dalam satu kolom, jadi pemisah kolomnya keliru. Simpan berkas sebagai CSV dengan pemisah titik koma (;) atau koma (,), atau sebagai XLSX.
roster-fault-missing-column =
    { $suggestion ->
        [none] Baris { $row }: kolom { $column } tidak ada. Tambahkan kolom itu; isinya boleh kosong untuk unit_induk, nip_atasan, no_hp dan peran.
       *[other] Baris { $row }: kolom { $column } tidak ada. Apakah "{ $suggestion }" yang dimaksud? Ganti judulnya menjadi { $column }.
    }
roster-fault-repeated-column = Baris { $row }: kolom { $column } ada lebih dari satu ("{ $value }"). Hapus salah satunya.

## Baris

roster-fault-wrong-cell-count = Baris { $row }: ada { $found } isian, padahal tabel ini berkolom { $expected }. Periksa tanda pemisah yang berlebih atau kurang; isian yang mengandung tanda pemisah (misalnya gelar) harus diapit tanda kutip.
roster-fault-empty-cell = Baris { $row }, kolom { $column }: isinya kosong. Isi kolom ini.

roster-fault-nip-length = Baris { $row }, kolom { $column }: NIP harus terdiri atas { $expected } angka saja, tertulis "{ $value }" ({ $found } karakter). Periksa dan tulis lengkap.
roster-fault-nip-scientific = Baris { $row }, kolom { $column }: Excel mengubah NIP menjadi "{ $value }" dan angka terakhirnya sudah hilang. Ubah format kolom menjadi Teks, ketik atau salin ulang NIP dari sumbernya, lalu kirim lagi.
roster-fault-nip-digits-lost = Baris { $row }, kolom { $column }: semua NIP dalam berkas berakhiran 000 ("{ $value }"), tanda bahwa Excel telah membulatkannya. Ubah format kolom menjadi Teks, salin ulang NIP dari sumbernya, lalu kirim lagi.
roster-fault-nip-birth-date = Baris { $row }, kolom { $column }: delapan angka pertama NIP "{ $value }" bukan tanggal lahir yang mungkin (tahun, bulan, tanggal). Periksa NIP-nya.
roster-fault-nip-age = Baris { $row }, kolom { $column }: menurut NIP "{ $value }" umurnya di luar 18 sampai 70 tahun. Periksa delapan angka pertamanya.
roster-fault-nip-gender = Baris { $row }, kolom { $column }: angka ke-15 NIP "{ $value }" harus 1 (laki-laki) atau 2 (perempuan). Periksa NIP-nya.
roster-fault-nip-appointment-future = Baris { $row }, kolom { $column }: tahun pengangkatan dalam NIP "{ $value }" (angka ke-9 sampai ke-12) belum tiba. Periksa NIP-nya.
roster-fault-nip-appointment-before-birth = Baris { $row }, kolom { $column }: tahun pengangkatan dalam NIP "{ $value }" (angka ke-9 sampai ke-12) tidak sesudah tahun lahir. Periksa NIP-nya.
roster-fault-nip-twice = Baris { $row }, kolom { $column }: NIP "{ $value }" juga ada pada baris { $otherRows }. Hapus atau perbaiki salah satunya; selama itu semuanya tidak dimasukkan.

roster-fault-unknown-jenjang =
    { $suggestion ->
        [none] Baris { $row }, kolom { $column }: "{ $value }" tidak dikenal. Gunakan salah satu: { $permitted }.
       *[other] Baris { $row }, kolom { $column }: "{ $value }" tidak dikenal. Mungkin maksudnya { $suggestion }? Gunakan salah satu: { $permitted }.
    }
roster-fault-unknown-bidang =
    { $suggestion ->
        [none] Baris { $row }, kolom { $column }: "{ $value }" tidak dikenal. Gunakan salah satu: { $permitted }.
       *[other] Baris { $row }, kolom { $column }: "{ $value }" tidak dikenal. Mungkin maksudnya { $suggestion }? Gunakan salah satu: { $permitted }.
    }
roster-fault-unknown-status =
    { $suggestion ->
        [none] Baris { $row }, kolom { $column }: "{ $value }" tidak dikenal. Gunakan salah satu: { $permitted }.
       *[other] Baris { $row }, kolom { $column }: "{ $value }" tidak dikenal. Mungkin maksudnya { $suggestion }? Gunakan salah satu: { $permitted }.
    }
roster-fault-unknown-peran =
    { $suggestion ->
        [none] Baris { $row }, kolom { $column }: "{ $value }" tidak dikenal. Gunakan salah satu: { $permitted }, atau kosongkan untuk pegawai.
       *[other] Baris { $row }, kolom { $column }: "{ $value }" tidak dikenal. Mungkin maksudnya { $suggestion }? Gunakan salah satu: { $permitted }, atau kosongkan untuk pegawai.
    }

roster-fault-phone-characters = Baris { $row }, kolom { $column }: "{ $value }" bukan satu nomor HP. Tulis satu nomor saja dengan angka, misalnya 081234567890, atau kosongkan.
roster-fault-phone-scientific = Baris { $row }, kolom { $column }: Excel mengubah nomor HP menjadi "{ $value }". Ubah format kolom menjadi Teks, lalu ketik ulang nomornya.
roster-fault-phone-not-mobile = Baris { $row }, kolom { $column }: "{ $value }" bukan nomor HP Indonesia. Nomor harus berawalan 08, 628 atau +62 8; kosongkan bila tidak ada.
roster-fault-phone-length = Baris { $row }, kolom { $column }: nomor HP "{ $value }" terlalu pendek atau terlalu panjang. Nomor HP terdiri atas 10 sampai 13 angka termasuk 0 di depan; periksa atau kosongkan.

roster-fault-superior-unknown = Baris { $row }, kolom { $column }: atasan dengan NIP "{ $value }" tidak ada dalam berkas maupun data pegawai. Periksa NIP-nya atau tambahkan barisnya.
roster-fault-superior-left = Baris { $row }, kolom { $column }: atasan dengan NIP "{ $value }" sudah tercatat keluar dan tidak ada dalam berkas. Isi NIP atasan yang baru, atau tambahkan barisnya bila ia kembali.
roster-fault-superior-self = Baris { $row }, kolom { $column }: NIP atasan "{ $value }" adalah NIP pegawai itu sendiri. Isi NIP atasan langsungnya, atau kosongkan hanya untuk pimpinan tertinggi.
roster-fault-superior-circle = Baris { $row }, kolom { $column }: atasan "{ $value }" membentuk lingkaran ({ $circle }), sehingga tidak ada yang tertinggi. Perbaiki NIP atasan salah satunya.
roster-fault-superior-refused = Baris { $row }, kolom { $column }: baris atasannya (NIP "{ $value }") ditolak, jadi baris ini belum dapat dimasukkan. Perbaiki dahulu baris atasan itu.

roster-fault-unit-parent-unknown =
    { $suggestion ->
        [none] Baris { $row }, kolom { $column }: unit induk "{ $value }" tidak ada dalam kolom unit maupun data unit. Periksa namanya atau tambahkan pegawai unit itu.
       *[other] Baris { $row }, kolom { $column }: unit induk "{ $value }" tidak ada dalam kolom unit maupun data unit. Mungkin maksudnya "{ $suggestion }"?
    }
roster-fault-unit-two-parents = Baris { $row }, kolom { $column }: unit "{ $value }" diberi lebih dari satu unit induk dalam berkas ini ({ $permitted }). Samakan pada semua barisnya.
roster-fault-unit-circle = Baris { $row }, kolom { $column }: unit "{ $value }" membentuk lingkaran dengan induknya ({ $circle }). Perbaiki unit_induk salah satunya; kosongkan untuk unit tertinggi.
roster-fault-unit-parent-refused = Baris { $row }, kolom { $column }: unit induknya ("{ $value }") atau unit di atasnya belum dapat dibuat karena barisnya ditolak. Perbaiki dahulu baris unit itu.

## Hasil

roster-result-no-usable-row = Tidak ada baris yang dapat dimasukkan, jadi data pegawai tidak berubah. Baris yang ditolak: { $refusedRows }. Perbaiki menurut daftar kesalahan, lalu kirim lagi.
roster-result-too-many-leavers = Impor dihentikan: { $left } dari { $active } pegawai tidak ada dalam berkas dan akan tercatat keluar. Pastikan berkasnya lengkap; bila memang demikian, ulangi dengan persetujuan khusus. Baris yang ditolak: { $refusedRows }.
roster-result-unchanged = Isi berkas sama dengan data pegawai ({ $unchanged } orang), jadi tidak ada yang berubah. Baris yang ditolak: { $refusedRows }.
roster-result-dry-run = Uji coba, belum ada yang diubah. Pegawai baru { $newPeople }, berubah { $changedPeople }, pindah unit atau atasan { $moved }, keluar { $left }, kembali { $returned }, tetap { $unchanged }; unit baru { $newUnits }, unit berganti induk { $unitParentChanges }. Tidak ada dalam berkas tetapi dipertahankan: { $held }. Baris yang ditolak: { $refusedRows }.
roster-result-imported = Data pegawai sudah diperbarui. Pegawai baru { $newPeople }, berubah { $changedPeople }, pindah unit atau atasan { $moved }, keluar { $left }, kembali { $returned }, tetap { $unchanged }; unit baru { $newUnits }, unit berganti induk { $unitParentChanges }. Tidak ada dalam berkas tetapi dipertahankan: { $held }. Baris yang ditolak: { $refusedRows }.
