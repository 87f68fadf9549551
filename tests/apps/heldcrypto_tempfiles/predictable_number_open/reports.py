import os


def write_report(lines):
    with open(f"/tmp/report-{os.getpid()}.txt", "w") as report:  # finding: insecure-temporary-file
        report.writelines(lines)
        report.flush()
        return os.stat(report.name).st_size
