# Berkas XLSX kamus dan katalog: setiap kesalahan menyebut lembar, baris, kolom, dan yang harus dilakukan.

sheet-fault-sheet-missing = Lembar "{ $sheet }" tidak ada. Unduh berkas contoh dari bot ini, lalu ubah isinya tanpa mengganti nama lembar.
sheet-fault-sheet-empty = Lembar "{ $sheet }" kosong. Isi paling sedikit satu baris di bawah judul kolom.
sheet-fault-column-missing = Lembar "{ $sheet }": kolom "{ $column }" tidak ada. Tambahkan kolom dengan judul itu pada baris judul.
sheet-fault-empty = Lembar "{ $sheet }", baris { $row }, kolom "{ $column }": masih kosong. Isi sel ini.
sheet-fault-too-short = Lembar "{ $sheet }", baris { $row }, kolom "{ $column }": terlalu pendek. Tulis paling sedikit { $least } huruf.
sheet-fault-too-long = Lembar "{ $sheet }", baris { $row }, kolom "{ $column }": { $length } huruf, sedangkan batasnya { $most }. Ringkas kalimatnya.
sheet-fault-code = Lembar "{ $sheet }", baris { $row }, kolom "{ $column }": kode "{ $written }" tidak sesuai. Tulis seperti contoh ini: { $example }.
sheet-fault-choose = Lembar "{ $sheet }", baris { $row }, kolom "{ $column }": "{ $written }" tidak dikenal. Pilih salah satu: { $choices }.
sheet-fault-number = Lembar "{ $sheet }", baris { $row }, kolom "{ $column }": "{ $written }" tidak dapat dipakai. Tulis angka bulat { $range }.
sheet-fault-day = Lembar "{ $sheet }", baris { $row }, kolom "{ $column }": "{ $written }" bukan tanggal yang ada. Tulis seperti 2027-03-31.
sheet-fault-twice = Lembar "{ $sheet }", baris { $row }, kolom "{ $column }": "{ $written }" sudah ada di baris lain. Setiap baris harus berbeda.
sheet-fault-unknown-competency = Lembar "{ $sheet }", baris { $row }, kolom "{ $column }": kompetensi "{ $written }" tidak ada dalam kamus. Periksa kodenya, atau tambahkan kompetensinya.
sheet-fault-unknown-training = Lembar "{ $sheet }", baris { $row }, kolom "{ $column }": pelatihan "{ $written }" tidak ada di lembar Pelatihan. Periksa kodenya.
sheet-fault-items-not-two = Lembar "{ $sheet }", baris { $row }, kolom "{ $column }": kompetensi { $written } mempunyai { $count } butir. Setiap kompetensi harus mempunyai tepat dua baris di lembar Butir.
sheet-fault-level-missing = Lembar "{ $sheet }", baris { $row }, kolom "{ $column }": kompetensi { $written } belum mempunyai baris di lembar Standar jenjang. Tambahkan satu baris.
sheet-fault-ends-before-start = Lembar "{ $sheet }", baris { $row }, kolom "{ $column }": tanggal selesai mendahului tanggal mulai. Perbaiki salah satunya.
sheet-fault-to-not-above-from = Lembar "{ $sheet }", baris { $row }, kolom "{ $column }": tingkat tujuan harus lebih tinggi daripada tingkat awal.
sheet-fault-seats-below-taken = Lembar "{ $sheet }", baris { $row }, kolom "{ $column }": { $taken } kursi kelas { $written } sudah terisi. Jumlah kursi tidak boleh kurang dari { $taken }.
sheet-fault-class-held = Lembar "{ $sheet }", baris { $row }, kolom "{ $column }": kelas { $written } ada dalam rencana { $taken } orang, jadi tidak dapat dihapus. Kosongkan kolom ini; tanggal dan kursinya tetap dapat diubah.
sheet-fault-class-moved = Lembar "{ $sheet }", baris { $row }, kolom "{ $column }": kelas { $written } sudah menjadi kelas pelatihan { $training }. Pakai kode kelas yang baru.
sheet-fault-other = Lembar "{ $sheet }", baris { $row }, kolom "{ $column }": { $message }

## Pengiriman lewat percakapan

content-file-please = Kirim berkasnya sebagai dokumen XLSX (ikon 📎, lalu File).
content-file-too-large = Berkas itu lebih dari 5 MB. Hapus gambar dan lembar yang tidak perlu, lalu kirim lagi.
content-file-gone = Berkas itu tidak dapat diambil lagi dari Telegram. Kirim sekali lagi.
content-faults =
    ⚠️ <b>Berkas belum dapat dipakai</b>: { $count } kesalahan. Tidak ada yang diubah.

    { $faults }

    Perbaiki di Excel, lalu kirim lagi berkasnya di sini.
content-faults-file = Daftar lengkap { $count } kesalahan.
content-more = … dan { $count } lagi (lengkap dalam berkas teks di atas)
content-changes-file = Daftar lengkap { $count } perubahan, sebelum dan sesudahnya.
content-draft-stale = Persetujuan ini sudah tidak berlaku: sudah diputuskan, atau ada berkas yang lebih baru.
content-draft-dropped = Berkas "{ $fileName }" tidak dipakai. Tidak ada yang diubah.
content-sheet-help = Petunjuk
content-sheet-column = Lembar
content-sheet-meaning = Cara mengisi
button-content-yes = Ya, simpan
button-content-download = 📄 Unduh (XLSX)
button-content-send = 📥 Kirim berkas baru
