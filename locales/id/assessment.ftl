# Penilaian diri dan daftar orang yang dinilai.

assessment-none = Saat ini tidak ada periode penilaian untuk Anda. Anda akan diberi tahu bila periode dibuka.
assessment-head = 📝 <b>Penilaian diri</b> · { $cycle }
assessment-not-started = { $total } butir, sekitar { $minutes } menit. Pilih perilaku yang paling menggambarkan keseharian Anda; bukan yang ideal. Atasan Anda tidak melihat nilai ini sebelum ia sendiri selesai menilai.

    Batas waktu: { $until }.
assessment-started = Tinggal { $left } butir lagi. Batas waktu: { $until }.
assessment-complete = Semua butir sudah dijawab, tetapi <b>belum dikirim</b>. Tinjau, lalu kirim sebelum { $until }.
assessment-sent = ✅ Terkirim { $sent }. Menunggu penilaian <b>{ $superior }</b>.
assessment-still-editable = Jawaban masih dapat diubah sampai atasan mulai menilai.
assessment-rated = ✅ Atasan Anda sudah menilai. Hasil terbit setelah diumumkan bagian kepegawaian.
assessment-dialogue = ✅ Atasan Anda sudah menilai. Pada beberapa butir nilainya berselisih dua tingkat atau lebih; Anda boleh menanggapinya dalam dialog.
assessment-published = Hasil periode ini sudah terbit.
button-compare = 🔓 Lihat perbandingan

to-rate-not-superior = Menu ini untuk atasan. Saat ini tidak ada pegawai yang tercatat sebagai bawahan langsung Anda. Bila keliru, hubungi admin kepegawaian.
to-rate-none = Saat ini tidak ada yang perlu Anda nilai.
to-rate-head = 📋 <b>Menilai</b> · { $cycle }
    Selesai { $done } dari { $total } orang. Batas waktu: { $until }.
to-rate-sign-ready = siap dinilai
to-rate-sign-started = sedang Anda nilai
to-rate-sign-dialogue = dialog menunggu Anda
to-rate-sign-waiting = menunggu penilaian diri
to-rate-sign-done = terkirim
to-rate-blind = Nilai yang mereka berikan sendiri baru terlihat setelah Anda mengirim penilaian.

person-intro = 📋 <b>{ $name }</b>
    { $position }
    { $unit }

    Terjawab { $done } dari { $total } butir. Nilailah dari apa yang Anda lihat sendiri. Nilai 1, nilai 5, dan yang tidak teramati disertai alasan singkat.
person-late = ⏰ Batas waktu sudah lewat. Penilaian masih diterima sampai hasil diterbitkan, dan tercatat terlambat.
