# Undangan: keadaan per unit, mencetak yang baru, kata-kata pada lembar cetak.

invite-units = ✉️ <b>Undangan</b> · { $people } pegawai

    Terhubung: { $used }
    Undangan berlaku: { $sent }
    Kedaluwarsa: { $expired }
    Terkunci: { $locked }
    Belum diundang: { $none }

    Ketuk unit (terhubung/jumlah) untuk melihat orangnya atau mencetak undangan.
invite-unit = ✉️ <b>{ $unit }</b>
    Terhubung { $used } · berlaku { $sent } · kedaluwarsa { $expired } · terkunci { $locked } · belum diundang { $none }
invite-unit-gone = Unit itu sudah tidak ada atau tidak berpegawai. Buka daftar undangan sekali lagi.
invite-person = • { $name }: { $state }
invite-state-used = ✅ terhubung
invite-state-sent = ✉️ berlaku sampai { $until }
invite-state-expired = ⌛ kedaluwarsa { $until }
invite-state-locked = 🔒 terkunci
invite-state-none = belum diundang
button-invite-all = 🖨 Undangan semua unit
button-invite-unit = 🖨 Buat undangan baru (PDF + CSV)
button-invite-sure = Ya, buat { $count } undangan
invite-ask =
    { $unit ->
        [all] Buat undangan baru untuk <b>semua unit</b>?
       *[other] Buat undangan baru untuk <b>{ $unit }</b>?
    }

    { $count } orang belum terhubung. Undangan lama mereka yang belum dipakai ({ $sent }) tidak berlaku lagi.
    Hasilnya: PDF berkode QR per unit untuk dicetak dan digunting, dan satu tabel CSV.
invite-taken = ⏳ Undangan sedang dibuat.
invite-nobody = Semua pegawai yang dimaksud sudah terhubung; tidak ada yang perlu diundang.
invite-pdf = 🖨 { $unit }: { $count } undangan. Cetak pada A4, gunting menurut garis, serahkan langsung kepada yang bernama.
invite-csv = 📎 Tabel { $count } undangan. Setiap tautan membuka akun satu orang: jangan sebarkan tabel ini, dan hapus bila sudah dipakai.
invite-done = ✅ { $count } undangan dibuat, berlaku 30 hari.

invite-print-title = Undangan Cermin
invite-print-heading = Undangan Cermin · { $unit }
invite-print-1 = 1. Pindai kode QR ini dengan kamera HP, atau ketik tautan di bawahnya.
invite-print-2 = 2. Di Telegram, ketuk MULAI, lalu ikuti petunjuknya.
invite-print-3 = 3. Periksa nama Anda dan ketuk “Ya, benar”. Selesai.
invite-print-until = Berlaku sampai { $date }
invite-print-foot = Undangan ini pribadi dan berlaku sekali: serahkan langsung kepada yang bernama.
