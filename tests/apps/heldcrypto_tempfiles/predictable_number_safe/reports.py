import os
import tempfile


def write_report(lines):
    with tempfile.NamedTemporaryFile("w", prefix=f"report-{os.getpid()}-", suffix=".txt") as report:
        report.writelines(lines)
        report.flush()
        return os.stat(report.name).st_size
