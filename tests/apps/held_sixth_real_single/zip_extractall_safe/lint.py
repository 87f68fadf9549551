from pathlib import Path


def lint_folder(folder: str) -> int:
    count = 0
    for source in Path(folder).rglob("*.py"):
        count += sum(1 for line in source.read_text(errors="replace").splitlines() if len(line) > 120)
    return count
