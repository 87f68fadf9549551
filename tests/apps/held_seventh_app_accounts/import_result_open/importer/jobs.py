from dataclasses import dataclass, field


@dataclass
class Result:
    done: int = 0
    problems: list[str] = field(default_factory=list)


class Job:
    def __init__(self, connection):
        self.connection = connection

    def run(self, rows) -> Result:
        result = Result()
        for number, row in enumerate(rows, 1):
            try:
                self.connection.execute("INSERT INTO people (name, age) VALUES (?, ?)", (row["name"], row["age"]))
                result.done += 1
            except Exception as error:
                result.problems.append(f"row {number}: {error!r}")
        return result
