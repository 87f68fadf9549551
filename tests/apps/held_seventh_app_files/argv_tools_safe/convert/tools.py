import subprocess

FORMATS = {"pdf": "writer_pdf_Export", "txt": "Text"}


def to_format(job: int, wanted: str) -> str:
    export = FORMATS[wanted]
    source = f"/srv/jobs/{job}.odt"
    subprocess.run(
        ["soffice", "--headless", "--convert-to", f"{wanted}:{export}", "--outdir", "/srv/out", source],
        check=True,
        timeout=60,
    )
    return f"/srv/out/{job}.{wanted}"


def count(pattern: str, job: int) -> int:
    result = subprocess.run(
        ["grep", "-c", "-F", "-e", pattern, "--", f"/srv/out/{job}.txt"],
        capture_output=True,
        text=True,
        timeout=10,
    )
    return int(result.stdout or 0)
