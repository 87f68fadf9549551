wsgi_app = "wsgi:application"
bind = "unix:/run/lamps.sock"
workers = 3
