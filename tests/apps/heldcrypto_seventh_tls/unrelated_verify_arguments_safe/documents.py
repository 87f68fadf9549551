def load_document(path, verify=True, ssl=None):
    """Read a document; `verify` asks for the checksum line at its end."""
    with open(path, encoding="utf-8") as handle:
        text = handle.read()
    if verify:
        body, _, checksum = text.rpartition("\n")
        if str(len(body)) != checksum.strip():
            raise ValueError("truncated document")
        return body
    return text
