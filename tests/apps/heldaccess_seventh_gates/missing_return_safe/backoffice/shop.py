vouchers = {}
