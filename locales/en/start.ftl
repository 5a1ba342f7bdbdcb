# What the terminal prints when the bot or the sandbox starts.
start-setting-faults = Some settings are wrong. Correct them in .env or the environment and start again:
start-setting-fault = - { $name }: { $expected }
start-folder-held = The data folder { $folder } is in use by another process (pid { $pid }). Stop it, or set DATA_DIR to another folder.
start-port-taken = Port { $port } is taken by another program. Set PORT to another number, for example PORT=8090. ({ $fault })
start-failed = Could not start (port { $port }): { $fault }. Start with LOG_LEVEL=debug to see the details.
start-sandbox = Cermin runs as a sandbox (no BOT_TOKEN): an invented office of { $people } people, nobody real.

      Open   { $url }

    Try this first:
      1. { $asn } (civil servant): tap Menu, choose /penilaian, then Mulai.
      2. { $superior } (superior): choose /menilai.
      3. { $admin } (admin): choose /periode, then Terbitkan hasil.
    The clock can be moved at the top of the page. Command line: npm run --silent cermin -- help
    Stop: Ctrl+C
start-hint-asn = Try /penilaian: assess yourself, then send.
start-hint-superior = Try /menilai: rate those who have sent.
start-hint-admin = Try /periode: see the progress, publish results.
start-hint-head = The head is a civil servant too: try /menilai and /bantuan.
start-hint-new = New employee, not linked yet. Open the invitation: { $link }
