# Pelatihan: saran, rencana, kemajuan.

plan-no-result = Rencana pelatihan disusun dari hasil penilaian. Hasil Anda belum terbit.
plan-no-gaps = 🎓 Semua kompetensi Anda memenuhi standar, jadi tidak ada pelatihan wajib. Anda dapat berbagi sebagai mentor bagi rekan.
plan-nothing-fits = 🎓 Ada kesenjangan, tetapi katalog belum memiliki pelatihan yang cocok. Bagian kepegawaian dapat melihat hal ini.
plan-head = 🎓 <b>Pelatihan Anda</b> · { $cycle }
    Rencana tahun ini: { $count } pelatihan, { $hours } JP (sasaran { $target } JP).
plan-head-later = 🎓 <b>Berikutnya</b>, setelah yang didahulukan selesai:
plan-entry = <b>{ $rank }. { $title }</b>
    { $form } · { $hours } JP
plan-because = Karena { $competency } Anda { $level }, standar jabatan { $required }; pelatihan ini membawa dari tingkat { $from } ke { $to }.
plan-any-time = Dapat dimulai kapan saja
plan-next-class = Kelas berikutnya { $date }, sisa { $seats } kursi
plan-mandatory = wajib
button-plan-more = Selebihnya ({ $count }) ➡️
button-why-plan = ❓ Mengapa ini?
plan-why = ❓ <b>Mengapa pelatihan ini?</b>

    <b>Rumus:</b> kesenjangan yang tertutup (tingkat × bobot) ÷ jumlah JP. Gabungan pelatihan yang hasilnya tertinggi, atau hampir, menjadi rencana Anda.
    Contoh dengan bobot 0,5: 1 tingkat dengan 8 JP bernilai 0,5 ÷ 8 = 0,06; dengan 16 JP hanya 0,03.

    <b>Yang ditimbang:</b>
    1. Kesenjangan besar berbobot lebih: kurang 2 tingkat dari standar 4 berbobot 2 ÷ 4 = 0,5; kurang 1 hanya 0,25. Yang terbesar ditulis lebih dahulu.
    2. Pelatihan cocok dengan tingkat, jenjang, dan bidang Anda; naik selangkah demi selangkah.
    3. Sasaran { $target } JP setahun, sedapat mungkin tidak lebih dari { $most } JP. Bagi PPPK paling banyak { $ceiling } JP per tahun kontrak, kecuali Anda sendiri meminta lebih.
    4. Campuran 70 % pengalaman kerja, 20 % belajar dari orang lain, 10 % kelas diutamakan, asalkan hasilnya tetap sedikitnya { $nearly } % dari yang terbaik.
    5. Masih ada kursi, dan mulai sebelum penilaian berikutnya. Bila hampir sama: bentuk yang sesuai, penyelenggara nyata, tanggal terdekat.

    Dalam rencana tahun ini, pelatihan pertama untuk setiap kesenjangan wajib. Selebihnya pilihan, kecuali yang ditandai wajib.
plan-why-yours = <b>Rencana Anda tahun ini:</b> { $levels } tingkat tertutup dengan { $hours } JP.
plan-why-on-request = Melampaui { $ceiling } JP bagi PPPK; hanya bila Anda memintanya.

training-form-bimtek = Bimbingan teknis
training-form-kursus = Kursus
training-form-workshop = Lokakarya
training-form-seminar = Seminar
training-form-pelatihan_klasikal = Pelatihan klasikal
training-form-e_learning = E-learning
training-form-coaching = Coaching
training-form-mentoring = Mentoring
training-form-magang = Magang
training-form-penugasan = Penugasan
training-form-detasering = Detasering
training-form-patok_banding = Patok banding
training-form-komunitas_belajar = Komunitas belajar
training-form-belajar_mandiri = Belajar mandiri
