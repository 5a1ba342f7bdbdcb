# Contoh siaran. Bagian dalam kurung siku diganti sendiri oleh admin.

template-opening = Pembukaan periode
template-opening-text = Periode { $cycle } dibuka

    Bapak/Ibu yang terhormat, penilaian kompetensi dimulai hari ini.

    1. Isi penilaian diri lewat /penilaian sampai { $self }. Sekitar enam menit.
    2. Atasan menilai sampai { $rating }.
    3. Hasilnya dapat Anda lihat, tanyakan, dan ajukan keberatan.

    Penilaian ini untuk mengembangkan kompetensi, bukan untuk menghukum. Terima kasih.
template-reminder = Pengingat pimpinan
template-reminder-text = Pesan pimpinan: mohon selesaikan penilaian diri

    Bapak/Ibu yang terhormat, penilaian diri Anda untuk { $cycle } belum terkirim. Mohon diselesaikan sampai { $self } lewat /penilaian. Yang sudah diisi tetap tersimpan.

    Terima kasih atas kerja sama Anda.
template-results = Hasil terbit
template-results-text = Hasil { $cycle } sudah terbit

    Bapak/Ibu yang terhormat, hasil penilaian Anda dapat dibuka lewat /hasil: nilai, alasan, dan cara menghitungnya. Saran pelatihan ada di /pelatihan.

    Bila ada yang tidak sesuai, Anda berhak mengajukan keberatan dalam 14 hari.
template-class = Kelas baru
template-class-text = Kelas baru: [nama pelatihan]

    Bapak/Ibu yang terhormat, dibuka kelas [nama pelatihan] pada [tanggal] di [tempat], [jumlah] kursi.

    Lihat saran pelatihan Anda lewat /pelatihan, lalu ketuk kelas yang cocok.
template-cycle-unknown = [nama periode]
template-date-unknown = [tanggal]
