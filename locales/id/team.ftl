# Tim: bawahan langsung seorang atasan, dan angka seluruh garisnya ke bawah.

command-tim = Tim saya
tim-not-superior = Menu ini untuk atasan. Saat ini tidak ada pegawai yang tercatat sebagai bawahan langsung Anda. Bila keliru, hubungi admin kepegawaian.
tim-head = 👥 <b>Tim saya</b>: { $count } orang
tim-cycle = Periode { $cycle }
tim-no-cycle = Saat ini tidak ada periode penilaian yang dibuka.
tim-person = <b>{ $name }</b> · { $position }
tim-person-cycle = Penilaian diri: { $self } · penilaian Anda: { $rating }
tim-person-hours = JP tahun ini: { $hours }
tim-self-notStarted = belum dimulai
tim-self-started = sedang diisi
tim-self-sent = ✅ terkirim
tim-rating-notReady = menunggu penilaian diri
tim-rating-notStarted = 🟢 siap dinilai
tim-rating-started = sedang diisi
tim-rating-sent = ✅ terkirim
button-tim-line = 📈 Seluruh garis saya
button-tim-home = 👥 Tim saya
tim-line-head = 📈 <b>Seluruh garis saya</b>
    Bawahan langsung: { $direct } orang · di bawahnya lagi: { $below } orang
tim-line-participation = <b>Partisipasi</b> · { $cycle }
    Penilaian diri terkirim: { $self } dari { $all }
    Dinilai atasan: { $rated } dari { $all }
    Menunggu atasannya: { $waiting }
tim-line-hours = <b>JP tahun ini</b>: rata-rata { $mean } JP per orang
tim-line-bands = <b>Sebaran JPM</b> · { $cycle }
tim-line-band = { $band }: { $count } orang
tim-line-gaps = <b>Kesenjangan terbesar</b> · { $cycle }
tim-line-gaps-none = ✅ Semua memenuhi standar jabatannya.
tim-line-gap = { $competency }: { $below } dari { $rated } orang di bawah standar
tim-line-suppressed = <i>Kelompok di bawah 5 orang tidak ditampilkan, termasuk yang dapat dihitung dari angka lain.</i>
tim-line-suppressed-below = <i>Kelompok di bawah 5 orang tidak ditampilkan, termasuk yang dapat dihitung dari angka lain. Bila pegawai di bawah bawahan Anda kurang dari 5 orang, hanya bawahan langsung yang dihitung.</i>
tim-line-counted = <i>Setiap unit dihitung bersama subunitnya, hanya pegawai dalam garis Anda.</i>
tim-line-whole = Seluruh garis saya
tim-line-directly = Bawahan langsung saya
tim-waiting-head = ⏳ <b>Atasan yang ditunggu</b> · { $cycle }
tim-waiting-names = <b>Bawahan langsung Anda yang masih harus menilai</b>
    Pegawainya sudah siap dinilai.
tim-waiting-name = • { $name } · { $unit }
tim-waiting-nobody = ✅ Tidak ada bawahan langsung Anda yang masih ditunggu penilaiannya.
tim-waiting-all = <b>Di seluruh garis Anda</b>
    Siap dinilai, tetapi belum dikirim atasannya: <b>{ $waiting } dari { $all } penilaian</b>, termasuk yang menunggu Anda
tim-line-nothing = Garis Anda terlalu kecil untuk ditampilkan sebagai angka. Keadaan setiap bawahan langsung dapat dilihat di Tim saya.
tim-line-in-rekap = 📈 Sebagai pimpinan, Anda melihat angka seluruh instansi. Angka bagi Anda ada di Rekap; nama bawahan yang ditunggu penilaiannya ada di sini.
