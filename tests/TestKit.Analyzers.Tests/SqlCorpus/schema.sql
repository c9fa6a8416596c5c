-- The tables of the corpus.
CREATE TABLE users (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    name text NOT NULL,
    email text,
    age int NOT NULL DEFAULT 0 CHECK (age >= 0),
    active boolean NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT users_email UNIQUE (email)
);

CREATE TABLE IF NOT EXISTS orders (id bigint PRIMARY KEY, user_id bigint REFERENCES users (id), total numeric(10, 2), status text, created_at timestamptz);
CREATE TABLE public.items (order_id bigint, sku text, quantity int);
CREATE TABLE archive AS SELECT * FROM orders;
ALTER TABLE items ADD COLUMN price numeric(10, 2);
CREATE VIEW big_orders AS SELECT id FROM orders WHERE total > 100;
