# Two stages: the first installs from the lock, the second holds only what runs. Nothing is written
# outside /data and /tmp, so it runs with a read-only root:
#   docker build -t lokus .
#   docker run --rm -v lokus:/data lokus users add NAMA --role admin
#   docker run --read-only --tmpfs /tmp -v lokus:/data -p 127.0.0.1:8050:8050 lokus
FROM python:3.11-slim AS build
WORKDIR /lokus
RUN python -m venv /venv
COPY requirements.lock ./
RUN /venv/bin/python -m pip install --no-cache-dir --require-hashes --requirement requirements.lock
COPY pyproject.toml app.py ./
COPY dashboard dashboard
COPY queries queries
COPY geodata geodata
RUN /venv/bin/python -m compileall -q /venv/lib /lokus

FROM python:3.11-slim
RUN useradd --system --uid 10001 --home-dir /data lokus && install -d -o 10001 -m 0700 /data
COPY --from=build /venv /venv
COPY --from=build /lokus /lokus
WORKDIR /lokus
ENV LOKUS_HOME=/data HOST=0.0.0.0 PORT=8050 PYTHONDONTWRITEBYTECODE=1 PYTHONUNBUFFERED=1
USER 10001
VOLUME /data
EXPOSE 8050
HEALTHCHECK --interval=30s --timeout=5s --start-period=120s CMD ["/venv/bin/python", "-c", \
  "import urllib.request; urllib.request.urlopen('http://127.0.0.1:8050/readyz', timeout=4)"]
STOPSIGNAL SIGTERM
ENTRYPOINT ["/venv/bin/python", "-m", "dashboard"]
CMD ["serve"]
