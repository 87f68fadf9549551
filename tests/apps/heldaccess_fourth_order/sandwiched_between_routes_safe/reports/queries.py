def payroll_for(month):
    return [] if month is None else [{"month": month}]
