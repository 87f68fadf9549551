DEPARTMENTS = ['sales', 'support']
