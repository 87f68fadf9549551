import os
import tempfile


def write_report(lines):
    name = os.path.join("/tmp", f"report-{os.getpid()}.txt")
    with open(name, "w") as report:  # finding: insecure-temporary-file
        report.writelines(lines)
        report.flush()
        return os.stat(report.name).st_size
