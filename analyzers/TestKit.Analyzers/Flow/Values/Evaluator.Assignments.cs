using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using TestKit.Analyzers.Flow.Paths;

namespace TestKit.Analyzers.Flow.Values;

/// <content>Where values are put.</content>
internal sealed partial class Evaluator
{
    private bool Assignment(ISimpleAssignmentOperation assignment)
    {
        var has = Visit(assignment.Value);
        Put(assignment.Target, assignment.Value, has);
        if (assignment.IsRef && has)
        {
            frame.Finish(PathEnds.HandedOver);
        }

        return has;
    }

    private bool Capture(IFlowCaptureOperation capture)
    {
        Set(slots.Of(capture.Id), Visit(capture.Value), Conditions.Value(capture.Value));
        return false;
    }

    private void Put(IOperation target, IOperation? value, bool has)
    {
        switch (target)
        {
            case IDiscardOperation:
                break;
            case IDeclarationExpressionOperation declaration:
                Put(declaration.Expression, value, has);
                break;
            case IConversionOperation or IParenthesizedOperation:
                Put(Operations.Bare(target), value, has);
                break;
            case IFlowCaptureReferenceOperation capture:
                uses.Values(slots.Of(capture.Id)).ForEach(place => Put(place, value, has));
                break;
            case ILocalReferenceOperation or IParameterReferenceOperation:
                PutIntoVariable(target, value, has);
                break;
            case IMemberReferenceOperation { Instance: { } instance }:
                Any(target);
                PutInto(instance, has);
                ForgetText(((IMemberReferenceOperation)target).Member.Name);
                break;
            case IArrayElementReferenceOperation element:
                Any(target);
                PutInto(element.ArrayReference, has);
                break;
            default:
                Any(target);
                frame.Finish(has ? PathEnds.HandedOver : PathEnds.None);
                break;
        }
    }

    private void PutIntoVariable(IOperation target, IOperation? value, bool has)
    {
        var leaves = target switch
        {
            IParameterReferenceOperation { Parameter.RefKind: RefKind.Ref or RefKind.Out } => true,
            ILocalReferenceOperation { Local.IsRef: true } => true,
            ILocalReferenceOperation local => !followed.Body.Declares(local.Local) && !followed.StartsIn(local.Local),
            IParameterReferenceOperation parameter => !followed.Body.Declares(parameter.Parameter),
            _ => false,
        };
        if (has && leaves)
        {
            frame.Finish(PathEnds.HandedOver);
        }

        Set(slots.Of(target)!.Value, has, value is null ? null : Conditions.Value(value));
        ForgetText(((target as ILocalReferenceOperation)?.Local as ISymbol ?? ((IParameterReferenceOperation)target).Parameter).Name);
    }

    /// <summary>A part of something gets the value.</summary>
    private void PutInto(IOperation whole, bool has)
    {
        if (!has)
        {
            return;
        }

        if (slots.Of(Root(whole)) is { } slot && uses.IsOwn(slot))
        {
            frame.Hold(slot);
        }
        else
        {
            frame.Finish(PathEnds.HandedOver);
        }
    }

    private static IOperation Root(IOperation operation)
        => Operations.Bare(operation) switch
        {
            IFieldReferenceOperation { Instance: { } instance } => Root(instance),
            IArrayElementReferenceOperation element => Root(element.ArrayReference),
            { } bare => bare,
        };

    private bool Deconstruction(IOperation target, IOperation value, bool has)
    {
        switch (Operations.Bare(target))
        {
            case IDeclarationExpressionOperation declaration:
                return Deconstruction(declaration.Expression, value, has);
            case ITupleOperation targets when Operations.Bare(value) is ITupleOperation values && values.Elements.Length == targets.Elements.Length:
                foreach (var (element, part) in targets.Elements.Zip(values.Elements, (element, part) => (element, part)))
                {
                    Deconstruction(element, part, IsTracked(part) || _holding.Has(part));
                }

                return has;
            case ITupleOperation targets:
                foreach (var element in targets.Elements)
                {
                    Deconstruction(element, value, has && _types.CanHold(element.Type));
                }

                return has;
            default:
                Put(target, null, has);
                return has;
        }
    }

    private bool IsTracked(IOperation operation) => frame.IsOpen && operation.DescendantsAndSelf().Any(followed.IsOpening);

    private bool Change(IOperation operation)
    {
        Any(operation);
        var target = operation.ChildOperations.First();
        if (slots.Of(target) is { } slot)
        {
            Set(slot, false, null);
        }

        ForgetText(target.Syntax.ToString());
        return false;
    }

    private void Set(int slot, bool has, string? fact)
    {
        if (has)
        {
            frame.Hold(slot);
        }
        else
        {
            frame.Drop(slot);
        }

        frame.Forget(each => each == slot);
        if (fact is not null && uses.Conditions(slot) > 0 && !uses.IsWrittenByFunctions(slot))
        {
            frame.Learn(slot, fact);
        }
    }

    /// <param name="name">Of what changed; variables that only the compiler knows have none.</param>
    private void ForgetText(string? name)
    {
        if (string.IsNullOrEmpty(name))
        {
            return;
        }

        var changed = slots.Texts.Where(text => Operations.Names(text.Key, name!)).Select(text => text.Value).ToList();
        frame.Forget(changed.Contains);
    }
}
