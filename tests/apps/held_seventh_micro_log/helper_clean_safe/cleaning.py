def clean(text):
    return text.replace("\r", " ").replace("\n", " ").strip()
