# Siaran sebagaimana diterima, dan kemajuannya di obrolan admin.

broadcast-question = ❓ { $question }
broadcast-below-album = 👆 Mohon dibaca, lalu gunakan tombol di bawah ini.

broadcast-progress-draft = 📝 <b>Konsep siaran</b>: { $title }
broadcast-progress-approval = ⏳ <b>Menunggu persetujuan admin lain</b>: { $title }
broadcast-progress-scheduled = 🕘 <b>Siaran terjadwal</b>: { $title }
broadcast-progress-sending = 📣 <b>Siaran sedang dikirim</b>: { $title }
broadcast-progress-paused = ⏸ <b>Siaran dijeda</b>: { $title }
broadcast-progress-cancelled = ⛔ <b>Siaran dibatalkan</b>: { $title }
broadcast-progress-done = ✅ <b>Siaran selesai</b>: { $title }
broadcast-progress-sum = { $through } dari { $total }
broadcast-progress-sent = Terkirim: <b>{ $count }</b>
broadcast-progress-failed = Gagal: <b>{ $count }</b>
broadcast-progress-blocked = Diblokir atau akun tidak aktif: <b>{ $count }</b>
broadcast-progress-unknown = Tidak pasti terkirim (tidak diulang): <b>{ $count }</b>
broadcast-progress-waiting = Menunggu: <b>{ $count }</b>
broadcast-progress-soon = Sisa waktu kurang dari 1 menit
broadcast-progress-minutes = Sisa waktu ± { $minutes } menit
broadcast-progress-hours = Sisa waktu ± { $hours } jam
broadcast-progress-still = Menunggu Telegram. Siaran dilanjutkan dengan sendirinya.
broadcast-button-pause = ⏸ Jeda
broadcast-button-resume = ▶️ Lanjutkan
broadcast-button-cancel = ⛔ Batalkan
broadcast-button-report = 📊 Laporan
