from pathlib import Path


class AttachmentStore:
    def __init__(self, root: str) -> None:
        self.root = Path(root)

    def add(self, ticket_id: int, label: str, content: bytes) -> int:
        folder = self.root / str(ticket_id)
        folder.mkdir(parents=True, exist_ok=True)
        target = folder / Path(label.replace("\\", "/").rstrip("/.") or "attachment").name
        return target.write_bytes(content)
