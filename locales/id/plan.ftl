# Rencana pelatihan: setuju, tolak, tanggal, kursi, jawaban atasan.

plan-state-invited = Undangan kepegawaian, menunggu jawaban Anda
plan-state-requested = Menunggu persetujuan atasan
plan-state-waitlisted = Daftar tunggu
plan-state-approved = Disetujui
plan-state-proof_sent = Bukti sedang diperiksa
plan-state-verified = Selesai, JP tercatat
plan-state-refused = Tidak disetujui atasan
plan-state-decline-refused = Penolakan tidak disetujui atasan
plan-state-decline_requested = Penolakan menunggu keputusan atasan
plan-state-declined = Ditolak
plan-state-cancelled = Dibatalkan

plan-entry-state = Status: <b>{ $state }</b>
plan-others = <b>Lainnya dalam rencana Anda</b>
plan-other = { $title } · { $state }
plan-open-hint = Ketuk satu pelatihan untuk menjawab.

plan-card = 🎓 <b>{ $title }</b>
    { $form } · { $hours } JP · { $provider }
plan-card-mandatory = ❗ Wajib
plan-card-state = Status: <b>{ $state }</b>
plan-card-class = Kelas { $from } – { $until }, pukul { $begins }–{ $ends }, { $place }
plan-card-class-day = Kelas { $day }, pukul { $begins }–{ $ends }, { $place }
plan-card-finish = Selesaikan paling lambat { $date }
plan-card-reason = Alasan Anda: <i>{ $reason }</i>
plan-card-answer = Jawaban atasan: <i>{ $answer }</i>
plan-choose-date = Pilih tanggal:
plan-date = • { $date }, { $place }, sisa { $seats } kursi
plan-no-dates = Belum ada kelas yang akan datang.
button-plan-date = { $date } · sisa { $seats }
button-plan-date-full = { $date } · penuh
button-plan-start = ▶️ Mulai
button-plan-yes = ✅ Setuju
button-plan-no = ❌ Tolak
button-plan-cancel = 🗑 Batalkan pelatihan ini
button-plan-cancel-sure = Ya, batalkan
button-plan-wait = ⏳ Masuk daftar tunggu
button-plan-other-date = 📅 Pilih tanggal lain
button-plan-open = 🎓 Lihat pelatihan
button-plan-next = ➡️ Lihat gantinya

plan-full = Kelas { $date } sudah penuh. Anda dapat masuk daftar tunggu atau memilih tanggal lain.
plan-already-planned = Pelatihan ini sudah ada dalam rencana Anda.
plan-done-requested = ✅ Tercatat. Atasan Anda diminta menyetujui.
plan-done-approved = ✅ Tercatat dan disetujui.
plan-done-waitlisted = ⏳ Anda dalam daftar tunggu. Begitu ada kursi, Anda diberi tahu.
plan-done-decline-requested = Alasan Anda diteruskan kepada atasan. Pelatihan ini wajib, jadi atasan yang memutuskan.
plan-done-declined = Tercatat. Belum ada pelatihan lain yang cocok di katalog.
plan-done-declined-next = Tercatat. Sebagai gantinya, kami sarankan:
plan-done-cancelled = Dibatalkan. Anda dapat memilih lagi kapan saja.

plan-decline-ask = Mengapa Anda menolak? Pelatihan berikutnya yang cocok akan disarankan.
plan-decline-ask-mandatory = Pelatihan ini wajib. Mengapa Anda menolak? Atasan Anda yang akan memutuskan.
plan-decline-schedule = Jadwal bentrok dengan tugas
plan-decline-had = Sudah pernah mengikuti
plan-decline-unfit = Kurang sesuai dengan tugas
plan-write-reason = Ketik alasannya dalam satu kalimat.
plan-cancel-ask = Batalkan pelatihan ini?
plan-cancel-ask-seat = Batalkan pelatihan ini? Kursi Anda diberikan kepada yang menunggu.

button-plan-queue = 📋 Persetujuan pelatihan
button-plan-queue-count = 📋 Persetujuan pelatihan ({ $count })
plan-queue = 📋 <b>Persetujuan pelatihan</b>
    { $count } permintaan menunggu jawaban Anda.
plan-queue-empty = 📋 Tidak ada permintaan pelatihan yang menunggu jawaban Anda.
plan-request = 📋 <b>{ $name }</b> ingin mengikuti:
plan-request-decline = 📋 <b>{ $name }</b> menolak pelatihan wajib. Setuju berarti { $name } tidak perlu mengikutinya:
plan-request-reason = Alasannya: <i>{ $reason }</i>
plan-request-answer = Jawaban Anda: <i>{ $answer }</i>
plan-refuse-ask = Mengapa Anda tidak setuju? { $name } akan membacanya.
plan-refuse-workload = Beban kerja sedang tinggi
plan-refuse-schedule = Waktunya belum tepat
plan-refuse-unfit = Kurang sesuai dengan tugas
plan-refuse-needed = Pelatihan ini tetap diperlukan
plan-answer-kept = Jawaban tersimpan.
plan-answer-late = Permintaan ini sudah berubah. Keadaannya yang terakhir ditampilkan.

notice-plan-approved = ✅ Atasan Anda menyetujui pelatihan ini:
notice-plan-refused = Atasan Anda belum menyetujui pelatihan ini:
notice-plan-decline-accepted = Atasan Anda menyetujui penolakan Anda atas:
notice-plan-decline-refused = Atasan Anda meminta Anda tetap mengikuti:
notice-plan-next = Gantinya: <b>{ $title }</b>
notice-plan-moved-up = 🎉 Ada kursi untuk Anda pada kelas { $date }:
