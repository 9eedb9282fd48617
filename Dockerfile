FROM python:3.11-slim AS build
WORKDIR /service
COPY requirements.txt .
RUN pip install --no-cache-dir --no-deps --require-hashes --root-user-action=ignore --prefix=/installed -r requirements.txt
COPY gunicorn.conf.py openapi.yaml ./
COPY schemas schemas
COPY service service
# With --build-arg COMPILED=1 the extractor is compiled: the same answers in a third of the time (docs/performance.md).
ARG COMPILED=
COPY requirements-compile.txt scripts/compile.py gold/articles.jsonl /compile/
RUN if [ -n "$COMPILED" ]; then \
        apt-get update && apt-get install -y --no-install-recommends gcc libc6-dev && \
        pip install --no-cache-dir --no-deps --require-hashes --root-user-action=ignore -r requirements.txt && \
        pip install --no-cache-dir --no-deps --require-hashes --root-user-action=ignore \
            -r /compile/requirements-compile.txt && \
        python /compile/compile.py --source . --articles /compile/articles.jsonl /compiled && \
        rm -r /service && mv /compiled /service; \
    fi
# The root file system may be read-only when it runs, so what Python would cache then is made now.
RUN python -m compileall -q schemas service

FROM python:3.11-slim
COPY --from=build /installed /usr/local
COPY --from=build /service /service
WORKDIR /service
ENV BIND=0.0.0.0 PORT=8080 PYTHONUNBUFFERED=1 PYTHONDONTWRITEBYTECODE=1
EXPOSE 8080
USER 10001:10001
HEALTHCHECK --interval=30s --timeout=5s --start-period=20s CMD ["python", "-c", \
    "import os, urllib.request as r; r.urlopen('http://127.0.0.1:' + os.environ['PORT'] + '/healthz', timeout=4)"]
CMD ["gunicorn"]
