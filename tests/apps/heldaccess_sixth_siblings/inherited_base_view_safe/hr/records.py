class Records:
    def __init__(self) -> None:
        self._staff: list[str] = []

    def openings(self) -> list[str]:
        return ["Carpenter"]

    def staff(self) -> list[str]:
        return self._staff

    def hire(self, name: str) -> None:
        self._staff.append(name)

    def dismiss(self, name: str) -> None:
        self._staff.remove(name)


records = Records()
