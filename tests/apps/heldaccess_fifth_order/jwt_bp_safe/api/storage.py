_REPORTS = {}


def all_reports():
    return list(_REPORTS.values())


def find_report(report_id):
    return _REPORTS.get(report_id, {})
