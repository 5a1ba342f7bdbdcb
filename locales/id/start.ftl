# Yang tercetak di terminal ketika bot atau kotak pasir dimulai.
start-setting-faults = Pengaturan belum benar. Perbaiki di berkas .env atau di lingkungan, lalu jalankan lagi:
start-setting-fault = - { $name }: { $expected }
start-folder-held = Folder data { $folder } sedang dipakai proses lain (pid { $pid }). Hentikan proses itu, atau atur DATA_DIR ke folder lain.
start-port-taken = Port { $port } sudah dipakai program lain. Atur PORT ke angka lain, misalnya PORT=8090. ({ $fault })
start-failed = Tidak dapat dimulai (port { $port }): { $fault }. Jalankan dengan LOG_LEVEL=debug untuk melihat rinciannya.
start-sandbox = Cermin berjalan sebagai kotak pasir (tanpa BOT_TOKEN): kantor rekaan dengan { $people } orang, tidak ada orang sungguhan.

      Buka   { $url }

    Coba ini dahulu:
      1. { $asn } (ASN): ketuk Menu, pilih /penilaian, lalu Mulai.
      2. { $superior } (atasan): pilih /menilai.
      3. { $admin } (admin): pilih /periode, lalu Terbitkan hasil.
    Jam dapat dimajukan di bagian atas halaman. Baris perintah: npm run --silent cermin -- help
    Berhenti: Ctrl+C
start-hint-asn = Coba /penilaian: nilai diri Anda, lalu kirim.
start-hint-superior = Coba /menilai: nilai anggota tim yang sudah mengirim.
start-hint-admin = Coba /periode: lihat kemajuan, terbitkan hasil.
start-hint-head = Pimpinan juga ASN: coba /menilai dan /bantuan.
start-hint-new = Pegawai baru, belum terhubung. Buka undangannya: { $link }
