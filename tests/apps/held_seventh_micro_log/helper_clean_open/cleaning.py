def clean(text):
    return text.replace("\t", " ").strip()
