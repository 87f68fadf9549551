ENTRIES = []


def menu_entry(label):
    def register(view):
        ENTRIES.append((label, view.__name__))
        return view

    return register
