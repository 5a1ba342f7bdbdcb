# Peserta periode: yang belum selesai, yang menyusul, tambahan waktu, dan penilaian yang berganti penilai.

button-open-self = 📝 Belum mengisi ({ $count })
button-open-rating = 📋 Belum dinilai ({ $count })
button-part-search = 👤 Cari peserta
button-late = ➕ Tambahkan yang belum ikut ({ $count })
button-late-sure = ➕ Ya, tambahkan { $count } orang
button-extend = ⏳ Perpanjang waktu

open-self-head = 📝 <b>Belum mengirim penilaian diri</b>: { $count } orang
open-self-person = • { $name } · { $unit }{ $state ->
    [started] { " " }· sudah mulai
   *[none] { "" }
    }
open-rating-head = 📋 <b>Belum dinilai atasan</b>: { $count } orang
open-rating-person = • { $name } · { $unit } · penilai: { $rater }{ $state ->
    [started] { " " }· sudah mulai
   *[none] { "" }
    }
late-ask = ➕ { $count } pegawai aktif yang punya atasan belum ikut <b>{ $cycle }</b>:
late-person = • { $name } · { $unit }
late-self-until = Mereka diberi tahu dan dapat mengisi penilaian diri sampai { $until }.
late-self-over = Masa penilaian diri sudah berakhir { $until }. Setelah ditambahkan, beri tambahan waktu per orang lewat Cari peserta; tanpa itu, atasan dapat langsung menilai.
late-nobody = Tidak ada lagi yang belum ikut.
late-done = ✅ { $count } orang ditambahkan ke periode ini. Yang sudah terhubung diberi tahu pada jam kantor.
desk-search-participant = Peserta yang mana? Ketik nama, atau 4 angka terakhir NIP-nya.

part = 👤 <b>{ $name }</b>
    { $unit } · { $cycle }

    Penilaian diri: { $self }, batas { $until }
    Penilaian atasan: { $rating }, penilai { $rater }
part-state-none = belum mulai
part-state-started = sudah mulai, belum dikirim
part-state-sent = sudah dikirim
part-extended = Alasan tambahan waktu: { $reason }
part-other-superior = Atasannya sekarang: <b>{ $name }</b>.
part-none = Orang ini belum ikut periode yang terbuka.

continues = 🔁 Mulai hari itu, penilaian yang sudah dimulai oleh { $from } ({ $answered } dari { $items } butir) dilanjutkan oleh <b>{ $to }</b>; yang sudah dinilai tetap tersimpan.
continues-team = 🔁 Mulai hari itu, { $count } penilaian yang sudah dimulai oleh { $from } dilanjutkan oleh <b>{ $to }</b>; yang sudah dinilai tetap tersimpan.
continues-done = 🔁 { $count } penilaian yang sudah dimulai kini dilanjutkan oleh penilai yang baru; yang sudah dinilai tetap tersimpan.
continues-file = 🔁 { $count } penilaian yang sudah dimulai dilanjutkan oleh atasan yang baru; yang sudah dinilai tetap tersimpan:
continues-person = • { $name }: dimulai { $from } ({ $answered } dari { $items } butir)

extend-ask-day = ⏳ Tambahan waktu penilaian diri untuk <b>{ $name }</b>
    Batas sekarang: { $until }

    Ketuk hari terakhir yang baru, paling lambat { $last }.
extend-ask-reason = ⏳ <b>{ $name }</b>, penilaian diri sampai { $until }.
    Ketik alasannya. Alasan ini disimpan dalam audit.
extend-done = ✅ Waktu penilaian diri { $name } diperpanjang sampai { $until }.
extend-not-open = Periode ini sudah tidak terbuka.
extend-gone = Keadaannya sudah berubah. Buka sekali lagi lewat /periode.
extend-already-sent = Penilaian dirinya sudah dikirim, jadi tidak perlu tambahan waktu.
extend-rating-begun = Atasannya sudah mulai menilai, jadi waktunya tidak dapat ditambah.
extend-past = Hari itu sudah lewat. Pilih hari lain.
extend-not-later = Hari itu tidak lebih lambat daripada batas sekarang. Pilih hari lain.
extend-after-rating = Hari itu melewati batas penilaian atasan. Pilih hari lain.
notice-self-extended = ⏳ Waktu penilaian diri Anda untuk <b>{ $cycle }</b> diperpanjang sampai { $until }.

calendar-mon = Sn
calendar-tue = Sl
calendar-wed = Rb
calendar-thu = Km
calendar-fri = Jm
calendar-sat = Sb
calendar-sun = Mg
calendar-month-01 = Januari
calendar-month-02 = Februari
calendar-month-03 = Maret
calendar-month-04 = April
calendar-month-05 = Mei
calendar-month-06 = Juni
calendar-month-07 = Juli
calendar-month-08 = Agustus
calendar-month-09 = September
calendar-month-10 = Oktober
calendar-month-11 = November
calendar-month-12 = Desember
