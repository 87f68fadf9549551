wsgi_app = "polls.web:server"
bind = "127.0.0.1:8000"
worker_class = "gthread"
threads = 8
