# Dari tautan undangan sampai akun terhubung.

stranger = Selamat datang. Bot ini khusus untuk ASN { $agency } yang memiliki undangan. Silakan buka tautan undangan dari bagian kepegawaian Anda.
stranger-first-admin = Anda tercatat sebagai admin pertama { $agency }. Impor data pegawai melalui baris perintah, buat undangan, lalu buka tautan undangan Anda sendiri.

link-refused-unknown-code = Tautan undangan ini tidak dikenal atau sudah diganti dengan yang baru. Mintalah undangan baru kepada bagian kepegawaian.
link-refused-used = Undangan ini sudah dipakai. Bila bukan Anda yang memakainya, segera beri tahu bagian kepegawaian.
link-refused-expired = Masa berlaku undangan ini sudah habis. Mintalah undangan baru kepada bagian kepegawaian.
link-refused-locked = Undangan ini terkunci setelah beberapa kali pemeriksaan yang tidak cocok. Hubungi bagian kepegawaian untuk membukanya.
link-refused-person-linked = Pegawai pada undangan ini sudah terhubung dengan akun Telegram lain. Bila itu bukan Anda, segera beri tahu bagian kepegawaian.
link-refused-account-linked = Akun Telegram ini sudah terhubung dengan pegawai lain. Satu akun hanya untuk satu ASN.
link-too-many = Terlalu banyak tautan undangan dibuka dari akun ini. Tunggu 1 menit, lalu buka kembali tautan dari bagian kepegawaian.
link-already = Akun ini sudah terhubung sebagai <b>{ $name }</b>.

link-check-contact = Selamat datang di Cermin. Untuk memastikan bahwa undangan ini milik Anda, ketuk tombol <b>Kirim nomor saya</b> di bawah.
link-check-nip = Selamat datang di Cermin. Untuk memastikan bahwa undangan ini milik Anda, ketik <b>6 angka terakhir NIP</b> Anda.
link-button-contact = 📱 Kirim nomor saya
link-contact-not-own = Itu bukan nomor akun Telegram ini. Ketuk tombol <b>Kirim nomor saya</b> di bawah, jangan meneruskan kontak orang lain.
link-contact-mismatch = Nomor ini tidak sama dengan nomor di data kepegawaian. Sisa percobaan: { $left }. Bila nomor Anda berganti, hubungi bagian kepegawaian.
link-nip-six-digits = Ketik tepat 6 angka terakhir NIP Anda, misalnya 151001.
link-nip-mismatch = Angka itu tidak cocok. Sisa percobaan: { $left }. Periksa kembali 6 angka terakhir NIP Anda.
link-check-passed = ✅ Cocok. Terima kasih.

privacy-notice = 🔒 <b>Pemberitahuan privasi</b> (versi { $version })

    <b>Siapa:</b> { $agency } adalah pengendali data Anda.
    <b>Untuk apa:</b> penilaian kompetensi, umpan balik, dan pengembangan Anda, sebagai tugas pelayanan publik dan kewajiban hukum (UU 20/2023, UU 27/2022).
    <b>Apa:</b> data kepegawaian, jawaban, bukti dan catatan penilaian, dialog, keberatan, hasil, pelatihan.
    <b>Siapa melihat:</b> Anda, yang menilai Anda, admin kepegawaian sesuai tugasnya, dan bila Anda mengajukan keberatan juga pemutusnya; setiap kali data dilihat dicatat.
    <b>Telegram:</b> pesan melewati server Telegram di luar Indonesia, karena itu yang dikirim sesedikit mungkin; NIP tidak pernah ditampilkan utuh.
    <b>Hak Anda</b> di /dataku: melihat yang disimpan dan siapa melihatnya, mengambil salinan, meminta perbaikan (dijawab dalam 3 × 24 jam), memutuskan akun Telegram.
    <b>Berapa lama:</b> menurut masa simpan kantor; catatan penilaian tetap sebagai kewajiban kantor, juga setelah akun diputuskan.
    Tidak ada keputusan tentang Anda yang diambil oleh mesin.
button-understood = ✅ Saya mengerti

link-confirm = Apakah ini Anda?

    <b>{ $name }</b>
    NIP ••••{ $nip }
    { $position }
    { $unit }
    Atasan: { $superior }

    Bila hanya atasannya yang keliru, ketuk <b>Ya, benar</b>, lalu laporkan melalui /dataku.
button-it-is-me = ✅ Ya, benar
button-not-me = Bukan saya
link-withdrawn = Terima kasih sudah memberi tahu. Undangan ini ditutup dan admin kepegawaian diberi tahu.
link-done = 🎉 Selesai, <b>{ $name }</b>. Akun Anda sudah terhubung.
