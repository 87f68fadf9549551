class Records:
    def __init__(self):
        self._rows = {}

    def add(self, kind, value):
        number = len(self._rows) + 1
        self._rows[number] = (kind, value)
        return number

    def remove(self, number):
        self._rows.pop(number, None)


records = Records()
