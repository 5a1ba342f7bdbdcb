# Rekap: kesenjangan per unit, kelas yang direncanakan, laporan katalog.

command-rekap = Rekap kesenjangan dan pelatihan
button-rekap = 📈 Rekap
rekap = 📈 <b>Rekap</b> · { $cycle }

    Kesenjangan kompetensi dan pelatihannya. Ketuk yang ingin Anda lihat.
rekap-no-results = 📈 <b>Rekap</b>

    Belum ada hasil penilaian yang terbit. Begitu terbit, kesenjangan dan peta kompetensi juga ada di sini.
rekap-not-office = Rekap ini untuk admin kepegawaian dan pimpinan.
button-unit-gaps = 📉 Kesenjangan per unit
button-coverage = 🔍 Kesenjangan tanpa pelatihan
button-effects = ⚖️ Kelas tanpa hasil
button-planned-classes = 🗓 Kelas yang direncanakan

unit-gaps-head = 📉 <b>Kesenjangan per unit</b> · { $cycle }
    <i>Bagian penilaian yang di bawah standar jabatan. Setiap unit dihitung bersama subunitnya; yang terbesar di atas.</i>
unit-gaps-none = Belum ada unit yang dapat ditampilkan.
unit-gaps-unit = <b>{ $place }. { $unit }</b>
    { $bar } { $share } %
unit-gaps-worst = Terbanyak: { $competency }, { $below } dari { $rated } ASN
unit-gaps-unit-head = 📉 <b>{ $unit }</b>
    { $cycle }, termasuk subunitnya
unit-gaps-line = <b>{ $below } dari { $rated } ASN</b> di bawah standar pada <b>{ $competency }</b>
unit-gaps-met = ✅ Semua memenuhi standar: { $competencies }
unit-gaps-hint = Ketuk satu kompetensi untuk merencanakan kelas.
unit-gaps-suppressed = <i>Kelompok di bawah 5 orang tidak ditampilkan tersendiri, supaya tidak menunjuk orang per orang. Angkanya tetap termasuk dalam unit di atasnya.</i>
button-unit-competency = { $competency } · { $count }

class-fit-head = 📉 <b>{ $below } dari { $rated } ASN</b> { $unit } di bawah standar pada <b>{ $competency }</b>
class-fit-levels = <b>Tingkat mereka sekarang</b>
class-fit-level = Tingkat { $level }: { $count } orang
class-fit-classes = <b>Kelas yang cocok bagi mereka</b>
class-fit-training = { $place }. { $title } · { $form } · { $hours } JP, tingkat { $from } → { $to }: <b>{ $count } orang</b>
class-fit-none = Katalog belum memiliki kelas yang cocok bagi mereka, atau semua sudah merencanakannya.
class-fit-alone = <b>Tanpa kelas</b>, dapat dimulai masing-masing kapan saja:
class-fit-alone-training = • { $title } · { $form } · { $hours } JP: { $count } orang
button-plan-class = 🗓 Rencanakan kelas { $place } ({ $count } orang)

class-ask = 🗓 <b>Rencanakan kelas</b> untuk { $count } orang
class-ask-dates = Ketik tanggal dan tempatnya dalam satu pesan, misalnya:
    <code>12-02-2027 sampai 13-02-2027, Aula Kantor Camat</code>

    Sebelum ada yang diundang, Anda melihat dahulu siapa saja mereka.
class-not-dates = Tanggalnya belum terbaca. Ketik seperti <code>12-02-2027 sampai 13-02-2027, Aula Kantor Camat</code>, atau satu tanggal saja lalu tempatnya.
class-reversed = Tanggal terakhir mendahului tanggal pertama. Ketik sekali lagi.
class-past = Kelas harus mulai sesudah hari ini. Ketik tanggal yang akan datang.
class-too-long = Satu kelas paling lama { $most } hari. Ketik sekali lagi.
class-no-place = Tempatnya belum ada. Ketik tanggal lalu tempatnya, misalnya <code>12-02-2027, Aula Kantor Camat</code>.
class-place-too-long = Nama tempat itu terlalu panjang. Ringkaskan menjadi paling banyak { $most } huruf.
class-preview = 🗓 <b>Rancangan kelas</b>, belum ada yang diundang
class-day-off = ⚠️ { $date } bukan hari kerja.
class-invited = 📨 <b>Diundang: { $count } orang</b>, dengan { $count } kursi
class-more-names = dan { $count } lainnya
class-unreachable = ⚠️ Diundang, tetapi belum dapat diberi tahu lewat Telegram ({ $count }): { $names }. Mereka menerima undangannya begitu terhubung.
class-left-out = <b>Tidak diundang</b>
class-left-out-planned = • Sudah merencanakan pelatihan ini ({ $count }): { $names }
class-left-out-done = • Sudah menyelesaikan pelatihan ini ({ $count }): { $names }
class-left-out-unfit = • Pelatihan ini bukan untuk tingkat atau jabatannya ({ $count }): { $names }
class-left-out-left = • Tidak ada lagi di data pegawai ({ $count }): { $names }
button-plan-class-sure = 📨 Ya, undang
button-plan-class-again = ✏️ Ubah tanggal atau tempat
class-nobody = Tidak ada lagi yang perlu diundang: semua sudah merencanakan atau menyelesaikan pelatihan ini, atau tidak cocok baginya.
class-past-now = Hari kelas itu sudah tiba. Ketik tanggal yang baru; belum ada yang diundang.
class-planned = ✅ Kelas dibuat dan kursinya disimpan. Undangan dikirim mulai { $date }.
class-planned-again = Kelas ini sudah dibuat; undangannya tidak dikirim dua kali.

classes-head = 🗓 <b>Kelas yang direncanakan</b>
classes-none = Belum ada kelas yang direncanakan dari rekap ini.
classes-line = <b>{ $place }. { $title }</b>
    { $date } · ✅ { $yes } · ⏳ { $waiting } · ❌ { $no }
class-head = 🗓 <b>{ $title }</b>
class-answer-yes = ✅ Setuju: { $count }
class-answer-waiting = ⏳ Belum menjawab: { $count }
class-answer-no = ❌ Tidak ikut: { $count }
class-answer-joined = 🙋 Mendaftar sendiri: { $count }
class-seats = Kursi terisi: { $taken } dari { $seats }
button-class-guests = 👥 Lihat nama

coverage-head = 🔍 <b>Kesenjangan tanpa pelatihan</b> · { $cycle }
coverage-whole = ✅ Setiap kesenjangan memiliki pelatihan yang cocok di katalog.
coverage-nothing-in-catalogue = ❗ <b>Belum ada di katalog</b>
    <i>Tidak ada pelatihan dari tingkat ini untuk jenjang dan bidang mereka.</i>
coverage-no-open-class = ⏳ <b>Ada di katalog, tetapi kelasnya penuh atau sudah lewat</b>
coverage-line = <b>{ $competency }</b>, dari tingkat { $level }: { $count } orang
coverage-who = • { $jenjang }, { $bidang }: { $count }
coverage-who-more = • jenjang atau bidang lainnya: { $count }
coverage-suppressed = <i>Ada juga kesenjangan pada kelompok di bawah 5 orang; kelompok sekecil itu tidak ditampilkan.</i>

effects-head = ⚖️ <b>Kelas tanpa hasil</b>
    <i>Hasil berikutnya dari peserta yang selesai. Yang tidak menutup atau mengecilkan satu kesenjangan pun di atas.</i>
effects-none = Belum ada pelatihan yang dapat dibandingkan: perlu peserta yang selesai dan sudah mendapat hasil berikutnya.
effects-class = kelas { $date }
effects-any-time = tanpa kelas
effects-fruitless = 🔻 <b>{ $title }</b>
    { $when } · { $count } orang · tanpa hasil
effects-fruitful = 🔹 <b>{ $title }</b>
    { $when } · { $count } orang
effects-counts = Tertutup { $closed } · mengecil { $narrowed } · tetap { $unchanged } · melebar { $grew }
effects-few = <i>Di bawah 5 orang: angka ini belum berarti banyak.</i>
effects-care = <i>Kelompok kecil belum berarti banyak, dan tingkat seseorang juga dipengaruhi hal lain di luar kelas. Tanyakan dahulu kepada peserta dan penyelenggara sebelum memutuskan.</i>
effects-suppressed = <i>Kelas dengan peserta di bawah 5 orang tidak ditampilkan.</i>

notice-plan-invited = 📨 <b>Anda diundang mengikuti pelatihan</b>
    Kursi untuk Anda sudah disimpan.
notice-plan-invited-answer = Mohon jawab dengan satu ketukan. Bila tidak dapat ikut, ketuk Tolak dan sebutkan alasannya.
