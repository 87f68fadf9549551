import multiprocessing

wsgi_app = "portal.web:create_app()"
bind = "127.0.0.1:8080"
workers = multiprocessing.cpu_count() * 2 + 1
accesslog = "-"
timeout = 60
