# Impor berkas pegawai lewat percakapan: uji coba, baris yang ditolak, persetujuan.

draft-ask-file = 📥 Kirim berkas <b>CSV</b> atau <b>XLSX</b> data pegawai (paling besar 20 MB).

    Berkas diperiksa dahulu. Tidak ada yang berubah sebelum Anda mengetuk <b>Ya, simpan</b>.
draft-file-please = Kirim berkasnya sebagai dokumen CSV atau XLSX (ikon 📎, lalu File).
draft-file-too-large = Berkas itu lebih dari 20 MB. Hapus lembar dan gambar yang tidak perlu, lalu kirim lagi.
draft-file-gone = Berkas itu tidak dapat diambil lagi dari Telegram. Kirim sekali lagi.

draft-dry-run = 🔍 <b>Hasil pemeriksaan</b> (belum ada yang diubah)

    Baru: <b>{ $newPeople }</b>
    Berubah data: <b>{ $changedPeople }</b>
    Pindah unit atau atasan: <b>{ $moved }</b>
    Keluar (tidak ada dalam berkas): <b>{ $left }</b>
    Kembali: { $returned }
    Tetap: { $unchanged }
    Unit baru: { $newUnits }
    Dipertahankan walau tidak ada dalam berkas: { $held }
    Baris ditolak: <b>{ $refused }</b>
draft-unchanged = Isi berkas sama dengan data pegawai ({ $unchanged } orang), jadi tidak ada yang perlu disimpan. Baris ditolak: { $refused }.
draft-no-usable-row = ❗ Tidak ada baris yang dapat dipakai, jadi data pegawai tidak berubah. Baris ditolak: { $refused }.
draft-too-many-leavers = ⚠️ <b>{ $left } dari { $active } pegawai tidak ada dalam berkas</b> dan akan tercatat keluar. Biasanya ini berarti berkasnya tidak lengkap.

    Pastikan dahulu berkasnya. Bila mereka memang keluar, ketuk tombol merah; hasilnya ditunjukkan sekali lagi sebelum disimpan.
draft-own-missing = ❗ Anda sendiri tidak ada dalam berkas ini, jadi akan ikut tercatat keluar. Tambahkan baris Anda, lalu kirim lagi. Tidak ada yang berubah.
draft-leavers-head = 🚪 Akan tercatat keluar:
draft-leaver = { $name } ({ $nip }), { $unit }
draft-moves-head = 🔁 Pindah:
draft-move-unit = { $name } ({ $nip }): { $before } → { $after }
draft-move-superior = { $name } ({ $nip }): atasan { $before } → { $after }
draft-held-head = 📌 Dipertahankan (barisnya ditolak, atau masih disebut sebagai atasan):
draft-person = { $name } ({ $nip })
draft-more = … dan { $count } lainnya
draft-without-superior = ⚠️ { $count } orang tanpa atasan: tidak ada yang dapat menilai mereka.
draft-ignored = Kolom yang tidak dipakai: { $columns }
draft-file-faults = Yang perlu diperbaiki:
draft-row-faults = Beberapa yang ditolak (lengkapnya dalam berkas di atas):
draft-refused-file = 📎 { $count } baris ditolak. Perbaiki menurut kolom “Kesalahan”, lalu kirim berkas ini kembali bersama baris lainnya.
draft-refused-sheet = Ditolak
draft-fault-column = Kesalahan

button-draft-yes = Ya, simpan
button-draft-many-leavers = Ya, { $left } orang memang keluar
button-cancel = Batal
draft-taken = ⏳ Berkas “{ $fileName }” sedang dikerjakan.
draft-dropped = Dibatalkan. Berkas “{ $fileName }” tidak disimpan dan data pegawai tidak berubah.
draft-gone = Berkas itu sudah dibatalkan atau terlalu lama menunggu. Kirim sekali lagi.
draft-already-applied = Berkas itu sudah disimpan.
draft-superseded = Tombol ini sudah digantikan oleh hasil pemeriksaan yang lebih baru di bawah.
draft-changed = ⚠️ Data pegawai berubah sejak pemeriksaan tadi, jadi belum ada yang disimpan. Ini hasil terbarunya; periksa lagi, lalu ketuk Ya, simpan.
draft-applied = ✅ <b>Data pegawai disimpan.</b>

    Baru { $newPeople }, berubah { $changedPeople }, pindah { $moved }, keluar { $left }. Baris ditolak: { $refusedRows }.
draft-applied-before = ✅ Berkas itu sudah disimpan.

template-caption = 📄 Templat data pegawai. Lembar pertama berisi contoh: hapus contohnya, isi satu baris per pegawai, lalu kirim ke sini.
template-sheet-help = Petunjuk
template-sheet-values = Nilai
template-column = kolom
template-meaning = isi
template-nip = NIP, 18 angka. Ubah dahulu format kolom menjadi Teks, supaya Excel tidak membulatkannya.
template-nama = Nama lengkap, boleh dengan gelar, misalnya Drs. Yohanes A. Bria, M.Si.
template-jabatan = Nama jabatan.
template-jenjang = Salah satu nilai kolom jenjang pada lembar Nilai.
template-bidang = Salah satu nilai kolom bidang pada lembar Nilai.
template-unit = Nama unit kerja; ditulis sama untuk semua pegawainya.
template-unit_induk = Nama unit di atasnya; kosong untuk unit tertinggi.
template-nip_atasan = NIP atasan langsung; kosong hanya untuk pimpinan tertinggi.
template-no_hp = Nomor HP, misalnya 081234567890; boleh kosong. Dipakai untuk memastikan orangnya saat menghubungkan akun.
template-status = PNS atau PPPK.
template-peran = pegawai, admin, atau pimpinan; kosong berarti pegawai.
template-advice = Kirim selalu daftar lengkap: pegawai yang tidak ada dalam berkas akan tercatat keluar (ditunjukkan dahulu sebelum disimpan).
