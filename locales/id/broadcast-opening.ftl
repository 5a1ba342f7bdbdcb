# Pesan pimpinan pada pembukaan periode.

button-opening = 🎙 Pesan pembukaan
opening-none = 🎙 <b>Pesan pembukaan</b>
    Sapa pegawai saat periode penilaian dibuka: dengan tulisan, foto, atau pesan suara. Admin melampirkannya saat membuka periode, dan setiap peserta menerimanya satu kali.
opening-now = 🎙 <b>Pesan pembukaan</b> sudah tersimpan. Admin melampirkannya saat membuka periode berikutnya.
opening-voice = 🎙 Pesan suara
opening-photo = 🖼 Foto
button-opening-record = 🎙 Rekam pesan
button-opening-again = 🎙 Ganti pesan
button-opening-remove = 🗑 Hapus pesan
opening-ask = 🎙 Kirim sekarang satu pesan: ketik tulisan, kirim satu foto dengan keterangan, atau tahan tombol mikrofon dan bicara.
opening-wrong-kind = Kirim tulisan, satu foto, atau pesan suara.
opening-too-long = Tulisan itu { $length } huruf; paling banyak { $most }. Singkatkan, lalu kirim lagi.
opening-removed = Pesan dihapus.
opening-waiting-approval = ⏳ Setujui siaran: { $title }
opening-from = 💬 <b>Pesan { $name }</b>
opening-offer = 🎙 Ada pesan pembukaan dari <b>{ $name }</b>. Ketuk untuk melampirkannya.
opening-attached = 🎙 Pesan <b>{ $name }</b> dilampirkan: setiap peserta menerimanya bersama kabar pembukaan.
opening-sent-with = 🎙 Pesan pimpinan ikut dikirim kepada setiap peserta.
button-opening-attach = 📎 Lampirkan pesan pimpinan
button-opening-detach = ✓ Pesan pimpinan dilampirkan
button-opening-preview = 👁 Lihat pesan pimpinan
