/** A question as people type it in chat becomes the few plain words it is about; filler and chat spelling do not count (J6). */

/** Chat spelling, as it is written in Indonesian offices, in full words. */
const CHAT_SPELLING: ReadonlyMap<string, string> = new Map(
  `yang: yg; dengan: dgn dg; untuk: utk u; karena: krn karna; dari: dr; pada: pd; tidak: tdk tdak ga gak gk nggak enggak tak kaga;
  bagaimana: gmn gimana gmana bgmn bgm bagaimna; dimana: dmn dmana; kemana: kmn kmana; kapan: kpn kapn; mengapa: knp kenapa;
  belum: blm blum; sudah: sdh udah udh dah; masih: msh; lagi: lg lgi; berapa: brp brapa; siapa: sp spa; apa: ap; apakah: apkh;
  bisa: bs bsa; harus: hrs; saya: sy sya aku; kalau: klo kl kalo; tetapi: tp tapi; juga: jg; sama: sm; sampai: smp sampe; seperti: spt;
  terus: trs; sekarang: skrg; besok: bsk; tanggal: tgl; tahun: thn; bulan: bln; hari: hr; jadi: jd; masalah: mslh; penilaian: pnilaian;
  nomor: nomer no; lihat: liat; mengisi: ngisi; mengerti: ngerti; notifikasi: notif; ekinerja: ekin; sertifikat: sertipikat; bapak: bpk;
  orang: org; kantor: kntr; pegawai: pgw peg; jawab: jwb; jawaban: jwbn; tentang: ttg; secara: scr; sebelum: sblm; setelah: stlh;
  dapat: dpt; terimakasih: trmksh; maksud: mksd; benar: bnr`
    .split(';')
    .flatMap((group) => {
      const [word = '', spellings = ''] = group.split(':')
      return spellings
        .trim()
        .split(' ')
        .map((spelling): [string, string] => [spelling, word.trim()])
    }),
)

/** Words of every question: they say nothing about what it is about. */
const FILLER = new Set(
  `ada adalah agar aja akan apa apakah apabila atas atau bagaimana bagi bahwa banyak begitu belum benar bila bisa boleh bolehkah
  bot buat bukan cara caranya cermin cuma dalam dan dapat dari dengan di dia dimana dong gunakan hal hanya harus hari ini itu iya jadi jika juga
  kah kak kalau kami kan karena ke kemana kepada ketika kita kok lagi lah lalu maaf mana mau masih mengapa mengerti minta mohon namun
  nanti nih nya oleh pada pak bapak ibu para perlu pernah pula saat saja sama sampai sangat saya se sebagai sedang segala sgala sekali skali sekarang semua
  seperti sering siang pagi malam sore silakan sudah supaya tanya bertanya tapi telah tentang terhadap terima kasih terimakasih
 the to how what is my can do of in for my a an and i it
  terlalu terus tetap tetapi tidak tolong untuk walau ya yaitu yang anda`
    .split(/\s+/)
    .filter((word) => word !== ''),
)

/** Words that stand for one another in these questions; the first is how the entries put it. */
const SAME_MEANING: readonly (readonly string[])[] = [
  ['hp', 'telepon', 'ponsel', 'handphone', 'wa'],
  ['atasan', 'bos', 'pimpinan'],
  ['pelatihan', 'diklat', 'bimtek', 'kursus', 'training'],
  ['keberatan', 'protes', 'banding', 'komplain', 'sanggah'],
  ['deadline', 'tenggat', 'batas'],
  ['keluar', 'terbit'],
  ['link', 'tautan'],
  ['pppk', 'p3k'],
  ['tpp', 'tunjangan', 'tukin'],
  ['notifikasi', 'pengingat'],
  ['upload', 'unggah', 'mengirim'],
  ['salah', 'keliru'],
  ['ganti', 'ubah', 'change'],
  ['skor', 'nilai'],
]

/** Most words that are searched for: what a long text is about stands in its beginning. */
const MOST_WORDS = 16

/** The words a question is about, in their order, each once; with each the words that mean the same. Only a-z and 0-9. */
export function plainWords(text: string): string[][] {
  const typed = text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/e-(?=kinerja)/g, 'e')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
    .split(' ')
  const words = typed.map(inFull).filter((word) => word !== '' && !FILLER.has(word) && (word.length > 1 || /\d/.test(word)))
  return [...new Set(words)].slice(0, MOST_WORDS).map((word) => {
    const same = SAME_MEANING.find((group) => group.includes(word)) ?? []
    return [word, ...same.filter((other) => other !== word)]
  })
}

/** A word as the dictionary has it: chat spelling in full, "-nya" and "-kah" gone where a word is left. */
function inFull(word: string): string {
  const known = CHAT_SPELLING.get(word)
  if (known !== undefined) return known
  const bare = word.length > 5 ? word.replace(/(nya|kah|lah)$/, '') : word
  return CHAT_SPELLING.get(bare) ?? bare
}
