# Menu, perintah, bantuan, dan kalimat yang berlaku di mana saja.

command-start = Mulai
command-menu = Menu utama
command-bantuan = Cara memakai Cermin
command-dataku = Data saya
command-bahasa = Bahasa / Language
command-batal = Batalkan yang sedang diketik
command-penilaian = Penilaian diri saya
command-menilai = Menilai anggota tim saya
command-hasil = Hasil penilaian saya
command-pelatihan = Pelatihan yang disarankan untuk saya
command-periode = Periode penilaian (admin)
command-pegawai = Data pegawai dan undangan (admin)

role-asn = ASN
role-atasan = atasan
role-admin = admin
role-pimpinan = pimpinan

menu = <b>{ $name }</b>
    { $roles } · { $agency }

    Apa yang ingin Anda lakukan?
button-menu = ☰ Menu
button-assessment = 📝 Penilaian diri
button-to-rate = 📋 Menilai
button-result = 📊 Hasil
button-training = 🎓 Pelatihan
button-cycle = 🗓 Periode
button-my-data = 👤 Data saya
button-language = 🌐 Bahasa

help = <b>Cermin</b> membantu ASN { $agency } menilai kompetensi, langsung dari Telegram.

    1. /penilaian: nilai diri Anda, butir demi butir, sekitar enam menit.
    2. Atasan menilai tanpa melihat nilai Anda.
    3. Bila selisihnya dua tingkat atau lebih, keduanya dapat berbicara dalam <b>dialog</b>.
    4. /hasil: setelah terbit, lihat nilai, alasan, dan cara menghitungnya. Tidak setuju? /keberatan.
    5. /pelatihan: pelatihan yang cocok dengan kesenjangan Anda.

    Ada yang kurang jelas? Ketuk <b>Tanya</b>, atau baca <b>Pertanyaan umum</b>.

    Setiap ketukan langsung tersimpan. Anda boleh berhenti dan melanjutkan kapan saja.
    Hasilnya bersifat <i>indikatif</i>; tidak menggantikan SKP di e-Kinerja atau asesmen resmi.
cancelled = Dibatalkan. Yang sudah tersimpan tetap ada.
nothing-to-cancel = Tidak ada yang sedang diketik. Semua yang sudah tersimpan tetap ada.
buttons-please = Silakan ketuk tombol pada pesan di atas, atau buka /menu. Bila itu pertanyaan untuk kepegawaian, ketuk <b>Tanya</b>, lalu kirim sekali lagi.
dialog-dropped = Kiriman itu belum tersimpan karena Cermin baru saja diperbarui. Buka /menu, ketuk sekali lagi tombol yang tadi (misalnya Tambah bukti), lalu kirim ulang. Jawaban Anda tetap tersimpan.
unknown-command = Perintah itu belum dikenal. Buka /menu untuk melihat yang dapat Anda lakukan.
something-broke = Maaf, terjadi gangguan di pihak kami. Jawaban yang sudah tersimpan tetap aman. Coba sekali lagi lewat /menu; bila terulang, sebutkan nomor <code>{ $reference }</code> kepada admin.
too-fast = Anda mengirim terlalu cepat, sehingga yang baru saja dikirim tidak diproses. Jawaban yang sudah tersimpan tetap aman. Tunggu 30 detik, lalu lanjutkan dengan tenang.
too-costly = Sudah banyak berkas, gambar, atau pencarian yang diminta berturut-turut. Tunggu sekitar 15 detik, lalu coba sekali lagi.
file-runs = Berkas { $kind } dapat menjalankan program di ponsel atau komputer yang membukanya, jadi tidak disimpan dan tidak diteruskan kepada siapa pun. Kirim sebagai PDF, foto, Word (.docx), Excel (.xlsx), atau CSV.
file-program = Isi berkas itu sebuah program, apa pun namanya, jadi tidak disimpan dan tidak diteruskan kepada siapa pun. Kirim berkas lain: PDF, foto, Word (.docx), Excel (.xlsx), atau CSV.
file-not-as-named = Berkas itu disebut { $kind }, tetapi isinya bukan { $kind }, jadi tidak disimpan. Mungkin rusak, namanya diganti, atau diberi kata sandi. Kirim berkas aslinya apa adanya, tanpa kata sandi, atau fotonya.
file-too-large = Berkas itu lebih dari 20 MB, jadi tidak dapat diperiksa dan tidak disimpan. Kirim halaman yang perlu saja, atau fotonya.
file-gone = Berkas itu tidak dapat diambil dari Telegram, jadi tidak disimpan. Kirim sekali lagi.
plain = { $text }

my-data = 👤 <b>Data Anda di Cermin</b>

    Nama: { $name }
    NIP: ••••{ $nip }
    Jabatan: { $position }
    Jenjang: { $jenjang }
    Bidang: { $bidang }
    Unit: { $unit }
    Status: { $status }
    Atasan: { $superior }
    Pemberitahuan privasi yang Anda pahami: versi { $version }
my-data-cited = Catatan kejadian tentang Anda yang dikutip dalam penilaian: { $count }. Catatan yang tidak dikutip adalah catatan kerja penulisnya: tidak dipakai dalam penilaian dan tidak dilihat orang lain.
button-wrong-superior = ❗ Atasan saya salah
wrong-superior-ask = Siapa atasan langsung Anda yang benar? Ketik nama dan jabatannya. Laporan ini dikirim kepada admin kepegawaian.
wrong-superior-text-please = Ketik nama dan jabatan atasan Anda sebagai tulisan.
wrong-superior-too-long = Terlalu panjang. Ringkaskan menjadi paling banyak { $most } huruf.
wrong-superior-done = ✅ Laporan Anda sudah diteruskan kepada admin kepegawaian.

language-ask = Pilih bahasa · Choose a language
language-id = Bahasa Indonesia
language-en = English
language-set = Bahasa Indonesia dipakai.
