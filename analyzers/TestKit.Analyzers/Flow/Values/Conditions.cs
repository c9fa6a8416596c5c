using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using TestKit.Analyzers.Flow.Paths;

namespace TestKit.Analyzers.Flow.Values;

/// <summary>What a condition must be on a path, from what is known on it.</summary>
internal sealed class Conditions(Compilation compilation, RowsTypes types, Slots slots, VariableUses uses, Frame frame)
{
    private readonly Holding _holding = new(types, slots, frame);

    /// <summary>Null when both are possible.</summary>
    public bool? Evaluate(IOperation condition)
    {
        var operation = Operations.Bare(condition);
        if (operation.ConstantValue is { HasValue: true, Value: bool constant })
        {
            return constant;
        }

        return FromStructure(operation) ?? FromFact(operation);
    }

    /// <summary>Remembers which way the path took, where another condition may ask the same.</summary>
    public void Learn(IOperation condition, bool taken)
    {
        var operation = Operations.Bare(condition);
        if (_holding.IsAmongOthers(operation))
        {
            frame.Learn(slots.Of(Operations.Text(operation)), Known.Asked);
            return;
        }

        LearnOfVariable(operation, taken);
        if (uses.Conditions(slots.Of(Operations.Text(condition))) > 1 && Operations.IsStable(operation))
        {
            frame.Learn(slots.Of(Operations.Text(condition)), Known.Of(taken));
        }
    }

    /// <summary>What is known of a value that is assigned; null for nothing.</summary>
    public string? Value(IOperation value)
    {
        var operation = Operations.Bare(value);
        return operation switch
        {
            { ConstantValue: { HasValue: true } constant } => Operations.ConstantText(constant.Value),
            IObjectCreationOperation or IArrayCreationOperation or IDelegateCreationOperation or IAnonymousObjectCreationOperation => Known.NotNull,
            IDefaultValueOperation { Type.IsReferenceType: true } => Known.Null,
            { Type.SpecialType: SpecialType.System_Boolean } => Evaluate(operation) is { } known ? Known.Of(known) : null,
            _ when _holding.Has(operation) => Known.NotNull,
            _ => slots.Of(operation) is { } slot ? frame.Fact(slot) : null,
        };
    }

    private bool? FromStructure(IOperation operation)
        => operation switch
        {
            IUnaryOperation { OperatorKind: UnaryOperatorKind.Not } not => !Evaluate(not.Operand),
            IIsNullOperation isNull => IsNull(isNull.Operand),
            IAwaitOperation awaited => Evaluate(awaited.Operation),
            IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals } equals => AreEqual(equals.LeftOperand, equals.RightOperand) ?? Asked(operation, false),
            IBinaryOperation { OperatorKind: BinaryOperatorKind.NotEquals } differs => !AreEqual(differs.LeftOperand, differs.RightOperand) ?? Asked(operation, true),
            IIsPatternOperation pattern => Matches(pattern.Value, pattern.Pattern),
            IIsTypeOperation isType when _holding.Has(isType.ValueOperand) => IsCertainly(isType.ValueOperand, isType.TypeOperand) ? !isType.IsNegated : null,
            IPropertyReferenceOperation { Property.Name: "IsClosed" } closed when _holding.Has(closed.Instance) => false,
            IInvocationOperation { TargetMethod.Name: "ReferenceEquals", Arguments.Length: 2 } call => AreEqual(call.Arguments[0].Value, call.Arguments[1].Value),
            _ => Asked(operation, true),
        };

    private bool? FromFact(IOperation operation)
        => (slots.Of(operation) is { } slot ? frame.Fact(slot) : frame.Fact(slots.Of(Operations.Text(operation)))) switch
        {
            "=True" => true,
            "=False" => false,
            _ => null,
        };

    /// <summary>A loop over what has the rows comes to them before it ends.</summary>
    private bool? Asked(IOperation operation, bool answer)
        => _holding.IsAmongOthers(operation) && frame.Fact(slots.Of(Operations.Text(operation))) is null ? answer : null;

    private bool? IsNull(IOperation value)
    {
        var operation = Operations.Bare(value);
        return _holding.Has(operation) ? false : Value(operation) switch
        {
            Known.Null => true,
            null => null,
            _ => false,
        };
    }

    private bool? AreEqual(IOperation left, IOperation right)
    {
        if (Operations.Bare(left).ConstantValue.HasValue)
        {
            (left, right) = (right, left);
        }

        if (Operations.Bare(right).ConstantValue is not { HasValue: true } constant)
        {
            return null;
        }

        return constant.Value is null ? IsNull(left)
            : Value(left) is { } known && known != Known.NotNull ? known == Operations.ConstantText(constant.Value)
            : null;
    }

    private bool? Matches(IOperation value, IPatternOperation pattern)
        => pattern switch
        {
            INegatedPatternOperation negated => !Matches(value, negated.Pattern),
            IConstantPatternOperation constant => AreEqual(value, constant.Value),
            IDeclarationPatternOperation declaration when _holding.Has(value) => IsCertainly(value, declaration.MatchedType) ? true : null,
            ITypePatternOperation type when _holding.Has(value) => IsCertainly(value, type.MatchedType) ? true : null,
            IRecursivePatternOperation { DeconstructionSubpatterns.IsEmpty: true } recursive when _holding.Has(value) && recursive.PropertySubpatterns.All(AsksWhetherOpen)
                => IsCertainly(value, recursive.MatchedType) ? true : null,
            _ => null,
        };

    private static bool AsksWhetherOpen(IPropertySubpatternOperation part)
        => part is { Member: IPropertyReferenceOperation { Property.Name: "IsClosed" }, Pattern: IConstantPatternOperation { Value.ConstantValue: { HasValue: true, Value: false } } };

    private bool IsCertainly(IOperation value, ITypeSymbol? type)
        => type is null || (Operations.Bare(value).Type is { } own && compilation.ClassifyCommonConversion(own, type) is { IsImplicit: true });

    private void LearnOfVariable(IOperation operation, bool taken)
    {
        switch (operation)
        {
            case IUnaryOperation { OperatorKind: UnaryOperatorKind.Not } not:
                LearnOfVariable(Operations.Bare(not.Operand), !taken);
                break;
            case IIsNullOperation isNull:
                Learn(isNull.Operand, Known.Null, taken);
                break;
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals, RightOperand.ConstantValue: { HasValue: true } constant } equals:
                Learn(equals.LeftOperand, Operations.ConstantText(constant.Value), taken);
                break;
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.NotEquals, RightOperand.ConstantValue: { HasValue: true } constant } differs:
                Learn(differs.LeftOperand, Operations.ConstantText(constant.Value), !taken);
                break;
            case IIsPatternOperation { Pattern: IConstantPatternOperation { Value.ConstantValue: { HasValue: true } constant } } pattern:
                Learn(pattern.Value, Operations.ConstantText(constant.Value), taken);
                break;
            case IIsPatternOperation { Pattern: INegatedPatternOperation { Pattern: IConstantPatternOperation { Value.ConstantValue: { HasValue: true } constant } } } pattern:
                Learn(pattern.Value, Operations.ConstantText(constant.Value), !taken);
                break;
            case { Type.SpecialType: SpecialType.System_Boolean }:
                Learn(operation, Known.Of(true), taken, Known.Of(false));
                break;
        }
    }

    private void Learn(IOperation variable, string value, bool isSo, string? otherwise = null)
    {
        var bare = Operations.Bare(variable);
        otherwise ??= value == Known.Null ? Known.NotNull : null;
        if (slots.Of(bare) is { } slot && uses.Conditions(slot) > 1 && (isSo ? value : otherwise) is { } known)
        {
            frame.Learn(slot, known);
        }
    }
}
