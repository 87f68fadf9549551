USERS = {}
TENANTS = {}
