# Pekerjaan panjang dalam percakapan: kemajuan, pembatalan, kegagalan.

job-title-roster-check = Memeriksa berkas pegawai
job-title-roster-apply = Menyimpan data pegawai
job-title-invitations = Membuat undangan
job-running = ⏳ { $title }
job-goes-on = ⏳ { $title } (sempat terputus, dilanjutkan)
job-again = ⏳ { $title } (terputus, dimulai lagi dari awal)
job-progress = { $bar } { $percent }%
job-done = ✅ { $title }: selesai.
job-cancelled = ✖️ { $title }: dibatalkan.
job-cancelled-now = ✖️ Dibatalkan.
job-too-late = Pekerjaan itu sudah selesai atau sedang disimpan, jadi tidak dapat dibatalkan lagi.
job-failed = ❗ { $title }: terjadi gangguan di pihak kami dan pekerjaan ini berhenti. Ulangi dari menu tempat Anda memulainya; bila terulang, sebutkan nomor <code>{ $reference }</code> kepada pengelola.
job-given-up = ❗ { $title }: terputus berkali-kali. Ulangi dari menu tempat Anda memulainya.
button-job-cancel = Batal
