### Perintah backup dan restore

cli-about-backup = Menuliskan seluruh data ke satu berkas (orang, penilaian, hasil, audit). Bot boleh tetap berjalan.
cli-about-restore = Mengembalikan data dari berkas cadangan ke tempat yang masih kosong. Bot harus dihentikan lebih dahulu.
cli-backup-written = { $rows } baris dari { $tables } tabel ditulis ke "{ $path }".
cli-backup-care = Berkas ini berisi semua data pribadi tanpa sandi: simpan hanya di tempat yang terkunci, dan coba pulihkan sesekali.
cli-restore-done = Data dipulihkan: { $rows } baris dari { $tables } tabel, dari cadangan { $madeAt }.
cli-restore-damaged = "{ $name }" bukan berkas cadangan Cermin yang utuh. Tidak ada yang diubah. Pakai berkas cadangan yang lain.
cli-restore-not-empty = Di sini sudah ada data orang atau periode. Tidak ada yang diubah. Pulihkan ke basis data atau folder DATA_DIR yang kosong.
cli-restore-other-version = Cadangan ini dibuat oleh versi Cermin yang lain (migrasi terakhirnya { $newest }). Pulihkan dengan versi itu, lalu perbarui Cermin.
cli-restore-shared = Basis data ini juga dipakai program lain, dan cadangan ini dari versi Cermin yang lebih lama. Tidak ada yang diubah. Pulihkan ke basis data yang hanya untuk Cermin.
cli-stop-bot-first = Bot masih berjalan atau folder datanya sedang dipakai. Hentikan bot lebih dahulu, lalu ulangi perintah ini.
