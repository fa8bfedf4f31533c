-- Every table and view of a warehouse file, in every schema, with its columns.
--
-- params:
-- columns: relation VARCHAR, kind VARCHAR, shape VARCHAR
-- key:     relation

SELECT
    columns.table_schema || '.' || columns.table_name AS relation,
    tables.table_type AS kind,
    STRING_AGG(
        columns.column_name || ' ' || columns.data_type,
        ', '
        ORDER BY columns.ordinal_position
    ) AS shape
FROM information_schema.columns
JOIN information_schema.tables
    ON tables.table_catalog = columns.table_catalog
    AND tables.table_schema = columns.table_schema
    AND tables.table_name = columns.table_name
WHERE columns.table_catalog = CURRENT_DATABASE()
GROUP BY relation, kind
ORDER BY relation
