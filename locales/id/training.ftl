# Pelatihan: saran, rencana, kemajuan.

plan-no-result = Rencana pelatihan disusun dari hasil penilaian. Hasil Anda belum terbit.
plan-no-gaps = 🎓 Semua kompetensi Anda memenuhi standar, jadi tidak ada pelatihan wajib. Anda dapat berbagi sebagai mentor bagi rekan.
plan-nothing-fits = 🎓 Ada kesenjangan, tetapi katalog belum memiliki pelatihan yang cocok. Bagian kepegawaian dapat melihat hal ini.
plan-head = 🎓 <b>Pelatihan yang disarankan</b> · { $cycle }
    Semuanya { $count } pelatihan, { $hours } JP. Yang didahulukan, sampai sasaran setahun { $target } JP:
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

    1. Kesenjangan terbesar didahulukan.
    2. Pelatihan harus cocok dengan tingkat Anda sekarang, jenjang, dan bidang Anda; maju selangkah demi selangkah.
    3. Untuk setiap kesenjangan dicari gabungan 70 % pengalaman kerja, 20 % belajar dari orang lain, 10 % kelas.
    4. Sasaran { $target } JP setahun; bagi PPPK paling banyak { $ceiling } JP per tahun kontrak.
    5. Kelas yang penuh atau sudah lewat tidak disarankan.

    Saran yang pertama untuk setiap kesenjangan bersifat wajib; selebihnya pilihan.

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
