bind = "unix:/run/tickets.sock"
workers = 4
wsgi_app = "tickets:app"
